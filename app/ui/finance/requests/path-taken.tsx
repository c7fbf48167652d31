import type { RequestStory } from "#app/operations/views/finance/finance.ts";
import { Moment } from "#app/ui/moment.tsx";

type Props = { readonly story: RequestStory; readonly timeZone: string };

function issuedWords({ kind, creditNumber, provider }: RequestStory): string {
  if (creditNumber) return `Booked as ${creditNumber}`;
  if (kind !== "gift-card") return "Seen to";
  return provider === "code-pool" ? "Code taken from stock" : "Given there";
}

/** What became of a request, step by step. */
export function PathTaken({ story, timeZone }: Props) {
  const { state, decidedBy } = story;
  const by = decidedBy
    ? ` by ${decidedBy.name}`
    : story.byAuthority
      ? " within their authority"
      : "";
  const steps = [
    { words: `Asked for by ${story.requestedBy.name}`, at: story.requestedAt },
    ...(story.firstApprovedBy
      ? [{ words: `First yes by ${story.firstApprovedBy.name}`, at: story.firstApprovedAt }]
      : []),
    { words: `${state === "declined" ? "Declined" : "Approved"}${by}`, at: story.decidedAt },
    {
      words: issuedWords(story),
      at: story.issuedAt,
    },
    { words: "Heads-up to the customer", at: story.headsUpAt },
    { words: "With the customer", at: story.announcedAt },
  ].filter(({ at }) => at !== null);
  return (
    <ol className="grid gap-2 border-s-2 border-line ps-4 text-sm">
      {steps.map(({ words, at }) => (
        <li key={words}>
          {words}
          <span className="block text-quiet">
            {at && <Moment at={at.toISOString()} timeZone={timeZone} />}
          </span>
        </li>
      ))}
    </ol>
  );
}
