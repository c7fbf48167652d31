import { Form } from "@remix-run/react";
import type { RefObject } from "react";
import { composedMoment } from "#app/domain/composer/composed-moments.ts";
import { type ComposeProps, formId } from "#app/ui/composer/compose-props.ts";
import { PartField } from "#app/ui/composer/part-field.tsx";
import { PartFields } from "#app/ui/composer/part-fields.tsx";
import { SendBar } from "#app/ui/composer/send-bar.tsx";
import type { Live } from "#app/ui/composer/use-live-preview.ts";
import { toLocalInput } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";

type ComposeFormProps = ComposeProps & {
  readonly form: RefObject<HTMLFormElement>;
  readonly live: Live;
};

/** The named parts, and what to do with them. */
export function ComposeForm(props: ComposeFormProps) {
  const { page, answer, form, live, timeZone } = props;
  const { draft, moment } = page;
  const row = composedMoment(moment);
  const typed = (name: string) => answer?.typed[`part:${name}`];
  return (
    <Form
      id={formId}
      ref={form}
      method="post"
      onInput={live.typed}
      className="grid grid-cols-1 gap-4"
      aria-label="The mail"
    >
      <p className="max-w-prose text-sm text-quiet">{row.hint}</p>
      <Others live={live} />
      <input
        type="hidden"
        name="draftId"
        value={answer?.theirs?.id ?? answer?.kept?.id ?? draft.id}
      />
      <input type="hidden" name="version" value={live.version} readOnly />
      <input type="hidden" name="moment" value={moment} />
      <input type="hidden" name="aboutId" value={draft.aboutId ?? ""} />
      <PartFields
        parts={row.parts}
        render={(part) => (
          <PartField
            part={part}
            value={typed(part.name) ?? kept(part.field, draft.parts[part.name], timeZone)}
            error={answer?.faults[`parts.${part.name}`]}
          />
        )}
      />
      <p className="min-h-5 text-sm text-quiet">
        {/* Heard at once is only what went wrong: "saved" would be, at every pause of who types. */}
        <span role="status">{live.note && troubles[live.note]}</span>
        {live.note && calm[live.note]}
      </p>
      <SendBar {...props} />
    </Form>
  );
}

type Notes = Readonly<Partial<Record<NonNullable<Live["note"]>, string>>>;

const calm: Notes = {
  saving: "Saving …",
  saved: "Saved. You can close this page and go on later.",
};
const troubles: Notes = {
  offline: "Not saved just now. Keep this page open; it is tried again as you type.",
  "edited-meanwhile":
    "A colleague changed this draft meanwhile. Nothing of yours is saved over theirs: press Save to see both.",
  "left-already": "This mail has left already.",
};

/** A time is kept as an instant, and typed on the reader's clocks. */
function kept(field: string | undefined, value = "", timeZone: string): string {
  return field === "time" && value ? toLocalInput(value, timeZone) : value;
}

function Others({ live: { preview } }: { live: Live }) {
  if (preview.others.length === 0) return null;
  const names = preview.others.join(", ");
  return (
    <Notice look="warn">
      {names} {preview.others.length === 1 ? "has" : "have"} this draft open too. What was saved
      last is what leaves.
    </Notice>
  );
}
