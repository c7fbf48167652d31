import { givingNotices } from "#app/domain/accommodations/giving-limit.ts";
import { outsideOf } from "#app/domain/accommodations/suggested-range.ts";
import type { RequestStory } from "#app/operations/views/finance/finance.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { leftOf } from "#app/ui/finance/rules/budgets.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Line } from "./story-line.tsx";

/** What the amount is measured by: what is fair, what was said for more or less, the budget. */
export function Weighed({ story }: { story: RequestStory }) {
  const { suggested, rangeWhy, budget, currency } = story;
  const outside = suggested && outsideOf(suggested, story.askedMinor);
  return (
    <>
      {suggested && (
        <Line name="Fair here">
          <Amount minor={suggested.fromMinor} currency={currency} /> to{" "}
          <Amount minor={suggested.toMinor} currency={currency} />.
          {outside && <strong> Asked {outside} it.</strong>}
          <ul className="mt-1 list-disc ps-5 text-sm text-quiet">
            {suggested.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Line>
      )}
      {rangeWhy && (
        <Line name="Why this amount">
          <span dir="auto" className="whitespace-pre-line">
            {rangeWhy}
          </span>
        </Line>
      )}
      {budget && (
        <Line name="Budget">
          <Amount minor={leftOf(budget)} currency={currency} /> left of{" "}
          <Amount minor={budget.capMinor} currency={currency} /> for {budget.team} in {budget.month}
          ; this request is held back already.
        </Line>
      )}
    </>
  );
}

/** What somebody has to know before they decide. */
export function StoryNotices({ story }: { story: RequestStory }) {
  const { notices, needsTwo, firstApprovedBy } = story;
  return (
    <>
      {notices.map((notice) => (
        <Notice key={notice} look="warn">
          {givingNotices[notice].words}
        </Notice>
      ))}
      {needsTwo && !firstApprovedBy && (
        <Notice look="warn">Two people decide on this. Yours is the first yes, or the no.</Notice>
      )}
      {firstApprovedBy && (
        <Notice look="well">{firstApprovedBy.name} said yes. A second yes has it issued.</Notice>
      )}
    </>
  );
}
