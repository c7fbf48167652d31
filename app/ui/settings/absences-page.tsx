import { Form, Link } from "@remix-run/react";
import type { AbsencesPageData } from "#app/operations/views/settings/ladder-settings.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
import { Beside } from "#app/ui/desk/form-section.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { SettingsFrame } from "#app/ui/settings/settings-frame.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

type Props = AbsencesPageData & {
  readonly me: string;
  /** Whether others' absences may be written down, too. */
  readonly isLead: boolean;
  readonly timeZone: string;
  readonly answer: FormFault | undefined;
};

/** Who is away, who stands in, and which customers nobody would stand in for (R2). */
export function AbsencesPage(props: Props) {
  const { absences, me, isLead, timeZone, answer } = props;
  return (
    <SettingsFrame
      title="Who is away"
      lead="While somebody is away their deputies have their cases, promises and calls, and alerts go to them."
      fault={answer?.faults[""]}
    >
      <div className="grid gap-8">
        {absences.length === 0 ? (
          <p className="rounded-md border border-line bg-paper px-4 py-3">Everybody is here.</p>
        ) : (
          <ul className="divide-y divide-line rounded-md border border-line bg-paper">
            {absences.map((absence) => (
              <li key={absence.id} className="grid gap-1 px-4 py-3 text-sm">
                <p className="flex flex-wrap items-baseline gap-2">
                  <span className="text-base font-semibold">{absence.name}</span>
                  {absence.isNow && <Tag look="warn">Away now</Tag>}
                  <span className="text-quiet">
                    from <Moment at={absence.from} timeZone={timeZone} />{" "}
                    {absence.to ? (
                      <>
                        until <Moment at={absence.to} timeZone={timeZone} />
                      </>
                    ) : (
                      "until they are back"
                    )}
                  </span>
                </p>
                <Uncovered references={absence.uncovered} />
                {(isLead || absence.staffId === me) && (
                  <Form method="post">
                    <input type="hidden" name="intent" value="end" />
                    <input type="hidden" name="absenceId" value={absence.id} />
                    <Button
                      aria-label={`${absence.isNow ? "Back now" : "Not away after all"}: ${absence.name}`}
                    >
                      {absence.isNow ? "Back now" : "Not away after all"}
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        )}
        <Part title="Somebody will be away">
          <AwayForm {...props} fault={faultOf(answer, "record")} />
        </Part>
      </div>
    </SettingsFrame>
  );
}

function Uncovered({ references }: { references: readonly string[] }) {
  if (references.length === 0) return null;
  const shown = references.slice(0, 20);
  return (
    <p className="font-medium text-warn">
      Nobody would stand in on{" "}
      {shown.map((reference, at) => (
        <span key={reference}>
          {at > 0 && ", "}
          <Link to={url("deskCase", { reference })} className="text-accent">
            {reference}
          </Link>
        </span>
      ))}
      {references.length > shown.length && ` and ${references.length - shown.length} more`}. Name a
      deputy, or hand them over.
    </p>
  );
}

type AwayProps = Props & { readonly fault: FormFault | undefined };

function AwayForm({ people, me, isLead, fault }: AwayProps) {
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  const field = (name: string) => fieldOf(fault, name);
  return (
    <Form method="post" className="grid max-w-3xl gap-4">
      <input type="hidden" name="intent" value="record" />
      <Beside>
        <ChoiceField
          label="Who"
          {...field("staffId")}
          choices={isLead ? choices : choices.filter(({ value }) => value === me)}
          defaultValue={fault?.typed.staffId ?? me}
        />
        <ChoiceField
          label="Who stands in where nobody does yet"
          {...field("deputyId")}
          choices={[{ value: "", label: "Nobody for now" }, ...choices]}
        />
        <TextField label="From (your time)" {...field("from")} type="datetime-local" required />
        <TextField
          label="Until (your time)"
          {...field("to")}
          type="datetime-local"
          hint="Empty while nobody knows when they are back."
        />
      </Beside>
      <div>
        <Button look="main">Write it down</Button>
      </div>
    </Form>
  );
}
