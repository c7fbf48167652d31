import { Link } from "@remix-run/react";
import { type Deed, othersAt } from "#app/domain/accommodations/deed.ts";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { RequestStory } from "#app/operations/views/finance/finance.ts";
import type { OrderView } from "#app/operations/views/finance/providers.ts";
import { OrderPanel } from "#app/ui/finance/providers/order-panel.tsx";
import type { ProviderFacts } from "#app/ui/finance/providers/provider-words.ts";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { ByHand } from "./by-hand.tsx";
import { Decision } from "./decision.tsx";
import { decisionWords } from "./decision-words.ts";
import { DueMark } from "./due-mark.tsx";
import { FromWhere, SamePlace } from "./from-where.tsx";
import { PathTaken } from "./path-taken.tsx";
import { Questions } from "./questions.tsx";
import { StateTag } from "./state-tag.tsx";
import { Story } from "./story.tsx";
import { StoryNotices } from "./weighed.tsx";
import { Worth } from "./worth.tsx";

type Props = {
  readonly story: RequestStory;
  readonly provider: ProviderFacts | null;
  readonly order: OrderView | null;
  readonly deeds: readonly Deed[];
  /** The mark of where the reader sits, among those of the deeds. */
  readonly here: string | null;
  readonly staffId: string;
  readonly now: string;
  readonly timeZone: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** One request on one screen: what is asked, the story, the decision beside it. */
export function RequestPage(props: Props) {
  const { story, provider, order, deeds, here, staffId, now, timeZone, typed, faults } = props;
  const open = story.state === "requested";
  const mine = reasonToStandBack(story, staffId);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <article className="grid content-start gap-6">
        <header className="grid gap-1">
          <h1 className="text-2xl font-semibold">
            {accommodationKinds[story.kind].label} <Worth given={story} /> for {story.customerName}
          </h1>
          <OtherVersion story={story} />
          {story.what && (
            <p dir="auto" className="whitespace-pre-line">
              {story.what}
            </p>
          )}
          {!open && (
            <p>
              <StateTag state={story.state} />
            </p>
          )}
        </header>
        <Story {...{ story, now, timeZone }} />
        {story.questions.length > 0 && (
          <section className="grid gap-2 border-t border-line pt-4">
            <h2 className="text-sm text-quiet">Asked and answered</h2>
            <Questions questions={story.questions} timeZone={timeZone} />
          </section>
        )}
        {story.decisionNote && (
          <section className="grid gap-1 border-t border-line pt-4">
            <h2 className="text-sm text-quiet">What {story.decidedBy?.name} wrote</h2>
            <p dir="auto" className="whitespace-pre-line">
              {story.decisionNote}
            </p>
          </section>
        )}
        <FromWhere {...{ deeds, timeZone }} />
      </article>
      <aside
        aria-label={open ? "Your decision" : "What became of it"}
        className="grid content-start gap-5 self-start rounded-md border border-line bg-paper p-5"
      >
        {faults[""] && <Notice look="alarm">{faults[""]}</Notice>}
        {open && (
          <div>
            <p className="text-sm text-quiet">The customer was promised a word by</p>
            <DueMark at={story.promisedBy} {...{ now, timeZone }} />
          </div>
        )}
        {open && <StoryNotices story={story} />}
        {open && !mine && <SamePlace names={othersAt(deeds, here, staffId)} />}
        {open && mine && <Notice look="warn">{decisionWords[mine]}</Notice>}
        {open && !mine && <Decision {...{ story, provider, typed, faults }} />}
        {story.state === "approved" && story.provider === "by-hand" && (
          <ByHand {...{ typed, faults }} />
        )}
        {order && <OrderPanel {...{ order, provider, timeZone, typed, faults }} />}
        {!open && <PathTaken {...{ story, timeZone }} />}
      </aside>
    </div>
  );
}

/** What it was before it was changed, or what it was changed into. */
function OtherVersion({ story: { replacesId, replacedById } }: { story: RequestStory }) {
  const id = replacedById ?? replacesId;
  if (!id) return null;
  return (
    <p className="text-sm">
      {replacedById
        ? "Who asked has changed it. "
        : "Who asked has changed it: what was approved before does not count. "}
      <Link to={url("financeRequest", { id })} className="text-accent underline">
        {replacedById ? "The request as it is now" : "The request as it was"}
      </Link>
    </p>
  );
}

function reasonToStandBack(
  { requestedBy, ownerId, firstApprovedBy }: RequestStory,
  staffId: string,
) {
  if (firstApprovedBy?.id === staffId) return "first-of-two";
  if (requestedBy.id === staffId) return "own-request";
  return ownerId === staffId ? "own-case" : null;
}
