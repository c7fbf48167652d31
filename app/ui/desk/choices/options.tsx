import { Form } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { WordsForm } from "#app/ui/desk/words-form.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { PutOptionsForm } from "./option-forms.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
};
type Round = DeskCasePage["choices"]["rounds"][number];

const looks = { open: "warn", chosen: "accent", begun: "well", withdrawn: "plain" } as const;
const stateWords = {
  open: "Waits for the customer",
  chosen: "Chosen: go ahead",
  begun: "Begun",
  withdrawn: "Taken back",
} as const;

/** Options to choose from, and what the customer chose (R16). */
export function CaseOptions({ page, mayWrite, answer }: Props) {
  const { rounds } = page.choices;
  const waits = rounds.some(({ state }) => state === "open" || state === "chosen");
  return (
    <Part title="Options" id="options">
      {rounds.length === 0 && <p className="text-sm text-quiet">None put to the customer yet.</p>}
      <ul className="grid gap-4">
        {rounds.map((round) => (
          <li key={round.id} className="grid gap-2 text-sm">
            <p className="flex flex-wrap items-baseline gap-2">
              <Tag look={looks[round.state]}>{stateWords[round.state]}</Tag>
              {round.isHonestNo && <Tag look="plain">Honest no</Tag>}
            </p>
            {round.words && (
              <p className="break-words text-quiet" dir="auto">
                {round.words}
              </p>
            )}
            <RoundOptions round={round} mayWrite={mayWrite} />
            {mayWrite && <Deeds round={round} answer={answer} />}
          </li>
        ))}
      </ul>
      {mayWrite && isOpen(page.head.status) && !waits && (
        <PutOptionsForm fault={faultOf(answer, "put-options")} />
      )}
    </Part>
  );
}

function RoundOptions({ round, mayWrite }: { round: Round; mayWrite: boolean }) {
  const mayChoose = mayWrite && (round.state === "open" || round.state === "chosen");
  return (
    <ul className="grid gap-2">
      {round.options.map((option) => (
        <li key={option.id} className={option.isChosen ? "border-s-4 border-accent ps-2" : ""}>
          <p className="break-words font-medium" dir="auto">
            {option.title}
          </p>
          <p className="text-quiet">{option.costs}</p>
          {mayChoose && !option.isChosen && (
            <Form method="post" className="mt-1">
              <input type="hidden" name="intent" value="choose-option" />
              <input type="hidden" name="optionId" value={option.id} />
              <Button>The customer chose this</Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

function Deeds({ round, answer }: { round: Round; answer: FormFault | undefined }) {
  if (round.state !== "open" && round.state !== "chosen") return null;
  const own = { name: "roundId", value: round.id };
  return (
    <div className="flex flex-wrap items-start gap-2">
      {round.state === "chosen" && (
        <Form method="post">
          <input type="hidden" name="intent" value="begin-choice" />
          <input type="hidden" name="roundId" value={round.id} />
          <Button look="main">We have begun with it</Button>
        </Form>
      )}
      <WordsForm
        intent="withdraw-options"
        own={own}
        field="because"
        summary="Take them back …"
        label="Why, as the customer is told"
        send="Take them back, and mail why"
        fault={faultOf(answer, "withdraw-options", own)}
      />
    </div>
  );
}
