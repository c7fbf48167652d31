import { channels } from "#app/domain/cases/channel.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { ReadingReason } from "#app/ui/desk/reading-reason.tsx";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";
import { momentWords } from "#app/ui/moment.tsx";
import { SurenessField } from "./sureness-field.tsx";

type Fault = FormFault | undefined;

/** By when, and how sure: what is not certain the customer reads as a range. */
function DueFields({ fault, certainty }: { fault: Fault; certainty?: string }) {
  return (
    <>
      <TextField
        label="By when (your time)"
        type="datetime-local"
        {...fieldOf(fault, "dueAt")}
        required
      />
      <TextField
        label="Not before (your time; may stay empty)"
        type="datetime-local"
        {...fieldOf(fault, "dueFrom")}
        hint="For a span of your own, such as from two to four."
      />
      <SurenessField fault={fault} {...(certainty && { certainty })} />
    </>
  );
}

type MakeProps = {
  readonly talks: DeskCasePage["care"]["talks"];
  readonly timeZone: string;
  readonly fault: Fault;
};

/** What we say we will do, by when, and how sure we are; mailed, or said in a talk already (R7). */
export function MakePromiseForm({ talks, timeZone, fault }: MakeProps) {
  return (
    <FoldedForm
      intent="make-promise"
      summary="Promise something"
      send="Promise it"
      fault={fault}
      className="mt-3"
      data-promise
    >
      <TextArea label="What" rows={2} {...fieldOf(fault, "what")} required />
      <ReadingReason fault={fault} />
      <DueFields fault={fault} />
      {talks.length > 0 && (
        <ChoiceField
          label="How the customer has it"
          choices={[
            { value: "", label: "By mail, now" },
            ...talks.map(({ id, channel, at }) => ({
              value: `${channel}:${id}`,
              label: `Said: ${channels[channel].label.toLowerCase()}, ${momentWords(at, timeZone)}`,
            })),
          ]}
          {...fieldOf(fault, "saidIn")}
          hint="What was said already is not mailed, and is no new word of ours. It stands on the page."
        />
      )}
    </FoldedForm>
  );
}

type MoveProps = {
  readonly promise: { readonly id: string; readonly certainty: string };
  readonly fault: Fault;
};

/** A new time for a promise, before the old one is past, and why. */
export function MovePromiseForm({ promise, fault }: MoveProps) {
  return (
    <FoldedForm
      intent="move-promise"
      summary="New time …"
      send="Give it the new time"
      fault={fault}
      own={{ name: "promiseId", value: promise.id }}
    >
      <DueFields fault={fault} certainty={promise.certainty} />
      <TextArea
        label="Why, as the customer is told"
        rows={2}
        {...fieldOf(fault, "because")}
        required
      />
      <ReadingReason fault={fault} />
    </FoldedForm>
  );
}
