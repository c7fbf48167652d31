import { Form } from "@remix-run/react";
import { type AccommodationKind, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { orderStates } from "#app/domain/accommodations/order.ts";
import { canWithdraw } from "#app/domain/accommodations/state.ts";
import type { CaseGifts } from "#app/operations/views/finance/finance.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { ChangeRequest } from "./change-request.tsx";
import { AnswerForm, Questions } from "./questions.tsx";
import { StateTag } from "./state-tag.tsx";
import { Worth } from "./worth.tsx";

/** Where it stands with who carries it out, for the agent. */
function orderWords({ state, refusal }: NonNullable<CaseGifts["gifts"][number]["order"]>): string {
  const { label } = orderStates[state];
  return refusal
    ? `${label}: finance sees to it.`
    : `With who carries it out: ${label.toLowerCase()}.`;
}

type Props = {
  readonly gifts: CaseGifts["gifts"];
  /** What can be asked for, in the order it is offered. */
  readonly kinds: readonly AccommodationKind[];
  /** Who reads it: who asked, or owns the case, can take a request back. */
  readonly staffId: string;
  readonly timeZone: string;
  readonly questions: CaseGifts["questions"];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** What was asked for on a case and what became of it, with the reason of who said no. */
export function CaseGiftList({ gifts, kinds, staffId, timeZone, questions, typed, faults }: Props) {
  if (gifts.length === 0) return <p className="text-sm text-quiet">Nothing on this case yet.</p>;
  return (
    <ul className="grid gap-4">
      {gifts.map((gift) => (
        <li key={gift.id} className="grid gap-1 border-s-2 border-line ps-4">
          <p className="flex flex-wrap items-baseline gap-2">
            <span className="font-medium">{accommodationKinds[gift.kind].label}</span>
            <Worth given={gift} />
            <StateTag state={gift.state} />
          </p>
          <p className="text-sm text-quiet">
            {gift.requestedBy.name},{" "}
            <Moment at={gift.requestedAt.toISOString()} timeZone={timeZone} />
            {gift.state === "requested" && (
              <>
                {" "}
                · finance answers by{" "}
                <Moment at={gift.promisedBy.toISOString()} timeZone={timeZone} />
              </>
            )}
          </p>
          {gift.order && <p className="text-sm">{orderWords(gift.order)}</p>}
          {gift.what && (
            <p dir="auto" className="whitespace-pre-line text-sm">
              {gift.what}
            </p>
          )}
          <Questions
            questions={questions.filter(({ accommodationId }) => accommodationId === gift.id)}
            timeZone={timeZone}
          />
          {gift.state === "requested" &&
            questions.some((one) => one.accommodationId === gift.id && !one.answer) && (
              <AnswerForm id={gift.id} {...{ typed, faults }} />
            )}
          {gift.decisionNote && (
            <p dir="auto" className="whitespace-pre-line text-sm">
              {gift.decisionNote}
            </p>
          )}
          {gift.isReplaced && <p className="text-sm text-quiet">Changed: it stands above.</p>}
          {canWithdraw(gift.state) && gift.requestedBy.id === staffId && (
            <ChangeRequest {...{ gift, kinds, typed, faults }} />
          )}
          {canWithdraw(gift.state) && [gift.requestedBy.id, gift.ownerId].includes(staffId) && (
            <Form method="post">
              <input type="hidden" name="intent" value="withdraw" />
              <input type="hidden" name="id" value={gift.id} />
              <Button look="quiet" className="-ms-3.5">
                Take it back
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
