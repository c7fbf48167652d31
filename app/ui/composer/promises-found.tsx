import { certainties } from "#app/domain/promises/promise.ts";
import type { ComposerPage } from "#app/operations/views/composer-page.ts";
import type { ShownPromise } from "#app/operations/views/composer-preview.ts";
import { Button } from "#app/ui/button.tsx";
import { type ComposeAnswer, formId } from "#app/ui/composer/compose-props.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";

type FoundProps = {
  readonly promises: readonly ShownPromise[];
  readonly answer: ComposeAnswer | undefined;
};

const sureness = Object.entries(certainties).map(([value, { label }]) => ({ value, label }));

/** A promise in the text offers to record itself, with its date and how sure it is (R7). */
export function PromisesFound({ promises, answer }: FoundProps) {
  if (promises.length === 0) return null;
  return (
    <Part title="You promise something">
      <ul className="grid grid-cols-1 gap-3">
        {promises.map((promise, at) => (
          <li
            key={`${promise.part}:${promise.words}`}
            className="grid grid-cols-1 gap-2 rounded-md border border-line bg-paper px-4 py-3 text-sm"
          >
            <q className="break-words" dir="auto">
              {promise.words}
            </q>
            <input
              type="hidden"
              form={formId}
              name={`promise:${at}:what`}
              value={promise.words.slice(0, 2000)}
            />
            <div className="flex flex-wrap items-end gap-2">
              <TextField
                label="By when (your time)"
                name={`promise:${at}:dueAt`}
                type="datetime-local"
                form={formId}
                defaultValue={promise.on ? `${promise.on}T17:00` : undefined}
                error={answer?.faults[`promise:${at}`]}
              />
              <ChoiceField
                label="How sure"
                name={`promise:${at}:certainty`}
                form={formId}
                choices={sureness}
                defaultValue={promise.hedged ? "hoping" : "likely"}
              />
              <Button form={formId} name="intent" value={`promise:${at}`}>
                Record it
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What is written down as a promise when the mail leaves. */
export function PromisesRecorded({ promises }: Pick<ComposerPage["draft"], "promises">) {
  if (promises.length === 0) return null;
  return (
    <Part title="Recorded when it leaves">
      <ul className="grid grid-cols-1 gap-2 text-sm">
        {promises.map(({ what, certainty }, at) => (
          <li key={what} className="flex flex-wrap items-baseline gap-x-3">
            <span className="min-w-0 break-words" dir="auto">
              {what}
            </span>
            <span className="text-quiet">{certainties[certainty].label}</span>
            <Button look="quiet" form={formId} name="intent" value={`unpromise:${at}`}>
              Not this one
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
