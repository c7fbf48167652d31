import { Form } from "@remix-run/react";
import type { ChatsPageData } from "#app/operations/views/settings/ladder-settings.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
import { Beside } from "#app/ui/desk/form-section.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { SettingsFrame } from "#app/ui/settings/settings-frame.tsx";
import { Tag } from "#app/ui/tag.tsx";

type Props = ChatsPageData & {
  readonly answer: FormFault | undefined;
  readonly timeZone: string;
};

const shapes = [
  { value: "slack", label: "Slack, or a chat that takes the same" },
  { value: "teams", label: "Microsoft Teams" },
];

/** Where alerts are written to, beside the mail to whoever is told. */
export function ChatsPage({ hooks, teams, answer, timeZone }: Props) {
  const fault = faultOf(answer, "add");
  const field = (name: string) => fieldOf(fault, name);
  const ofAll = { value: "", label: "Every team" };
  return (
    <SettingsFrame
      title="Chats"
      lead="Alerts go by mail to whoever is told, and here to a team’s chat as well: reference, what it is, since when, and which rung. Never a name or a word of a customer’s."
      fault={answer?.faults[""]}
    >
      <div className="grid gap-8">
        {hooks.length === 0 ? (
          <p className="rounded-md border border-line bg-paper px-4 py-3">
            Alerts are written to no chat yet.
          </p>
        ) : (
          <ul className="divide-y divide-line rounded-md border border-line bg-paper">
            {hooks.map((hook) => (
              <Hook key={hook.id} hook={hook} timeZone={timeZone} />
            ))}
          </ul>
        )}
        <Part title="Add a chat">
          <Form method="post" className="grid max-w-3xl gap-4">
            <input type="hidden" name="intent" value="add" />
            <Beside>
              <TextField label="A name for it" {...field("name")} required />
              <ChoiceField label="What it is" {...field("shape")} choices={shapes} />
            </Beside>
            <TextField
              label="Address of its incoming webhook"
              {...field("url")}
              type="url"
              autoComplete="off"
              hint="Kept sealed: whoever has it can write there."
              required
            />
            <ChoiceField
              label="Alerts of"
              {...field("teamId")}
              choices={[ofAll, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
            />
            <div>
              <Button look="main">Write alerts there</Button>
            </div>
          </Form>
        </Part>
      </div>
    </SettingsFrame>
  );
}

type HookProps = { readonly hook: Props["hooks"][number]; readonly timeZone: string };

function Hook({ hook, timeZone }: HookProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 px-4 py-3 text-sm">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-2">
          <span className="text-base font-semibold break-words">{hook.name}</span>
          <Tag look={hook.failingSince ? "alarm" : "well"}>
            {hook.failingSince ? "Failing" : "Works"}
          </Tag>
          <span className="text-quiet">{hook.team ?? "Every team"}</span>
        </p>
        {hook.failingSince && (
          <p className="text-quiet">
            Since <Moment at={hook.failingSince} timeZone={timeZone} />: {hook.lastFailure}
          </p>
        )}
      </div>
      <Form method="post">
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="hookId" value={hook.id} />
        <Button aria-label={`Write no more alerts there: ${hook.name}`}>
          Write no more alerts there
        </Button>
      </Form>
    </li>
  );
}
