import { Link } from "@remix-run/react";
import type { RefObject } from "react";
import type { ShownFinding } from "#app/operations/views/composer-preview.ts";
import { Button } from "#app/ui/button.tsx";
import { formId } from "#app/ui/composer/compose-props.ts";
import { FindingWords } from "#app/ui/composer/finding-words.tsx";
import { TextField } from "#app/ui/field.tsx";
import { url } from "#app/urls.ts";

type FindingCardProps = {
  readonly finding: ShownFinding;
  readonly label: string;
  readonly reference: string;
  readonly fault: string | undefined;
  readonly form: RefObject<HTMLFormElement>;
};

/** One finding: where, why, a better phrase, and a way to leave it with a reason. */
export function FindingCard({ finding, label, reference, fault, form }: FindingCardProps) {
  const { words, suggestion, rule } = finding;
  return (
    <li className="grid grid-cols-1 gap-2 rounded-md border border-line bg-paper px-4 py-3 text-sm">
      <FindingWords finding={finding}>
        <button
          type="button"
          onClick={() => select(form.current, finding)}
          className="cursor-pointer font-medium text-accent hover:underline"
        >
          {label}
        </button>
      </FindingWords>
      {rule === "gift-card" && (
        <p>
          <Link
            to={`${url("deskAskAccommodation", { reference })}?kind=gift-card`}
            className="text-accent"
          >
            Give it in its own message instead
          </Link>
          : a heads-up goes first, then the card.
        </p>
      )}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        {suggestion !== null && words && (
          <Button form={formId} name="intent" value={`fix:${finding.key}`}>
            {suggestion === "" ? "Leave it out" : `Write “${suggestion}”`}
          </Button>
        )}
        {finding.mayOverride && finding.level === "error" && (
          <Leave finding={finding} fault={fault} />
        )}
      </div>
    </li>
  );
}

function Leave({ finding, fault }: Pick<FindingCardProps, "finding" | "fault">) {
  return (
    <details open={fault !== undefined}>
      <summary className="cursor-pointer py-1.5 font-medium text-accent">
        Leave it, with a reason
      </summary>
      <div className="mt-1 flex flex-wrap items-end gap-2">
        <TextField
          label="Why it stays as it is"
          name={`reason:${finding.key}`}
          form={formId}
          error={fault}
        />
        <Button form={formId} name="intent" value={`override:${finding.key}`}>
          Leave it
        </Button>
      </div>
    </details>
  );
}

/** Goes to the words and chooses them. */
function select(form: HTMLFormElement | null, { part, start, end }: ShownFinding): void {
  const area = form?.querySelector<HTMLTextAreaElement>(`[data-part="${part}"]`);
  area?.focus();
  area?.setSelectionRange(start, end);
}
