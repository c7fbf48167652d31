import { Link } from "@remix-run/react";
import { headsUpMayBeWorded, mayBeWorded } from "#app/domain/accommodations/gift-wording.ts";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { accommodationStates } from "#app/domain/accommodations/state.ts";
import { moneyWords } from "#app/ui/desk/money.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import type { CasePageProps } from "./case-props.ts";

/** What was asked for and given for the customer's trouble (R17). */
export function CaseMoney({ page, may }: Pick<CasePageProps, "page" | "may">) {
  return (
    <Part title="For the customer's trouble">
      {page.given.length === 0 && <p className="text-sm text-quiet">Nothing asked for yet.</p>}
      <ul className="grid gap-2">
        {page.given.map((one) => (
          <li key={one.id} className="text-sm">
            <p className="flex flex-wrap items-baseline gap-2">
              <span className="font-medium">
                {accommodationKinds[one.kind].label} {moneyWords(one.amountMinor, one.currency)}
              </span>
              <Tag look={one.state === "declined" ? "alarm" : "accent"}>
                {accommodationStates[one.state].label}
              </Tag>
            </p>
            {one.number && <p className="text-quiet">{one.number}</p>}
            {may.draft && <Wording reference={page.reference} one={one} />}
            {one.decisionNote && (
              <p className="break-words text-quiet" dir="auto">
                {one.decisionNote}
              </p>
            )}
          </li>
        ))}
      </ul>
      {may.ask && page.head.status !== "closed" && (
        <Link
          to={url("deskAskAccommodation", { reference: page.reference })}
          className="mt-2 inline-block py-1 text-sm font-medium text-accent"
        >
          Do something for their trouble
        </Link>
      )}
    </Part>
  );
}

type WordingProps = {
  readonly reference: string;
  readonly one: CasePageProps["page"]["given"][number];
};

/** The ways to words of one's own for a gift card: before it comes, and with it (R18). */
function Wording({ reference, one }: WordingProps) {
  const compose = `${url("deskCompose", { reference })}?about=${one.id}&moment=`;
  return (
    <p className="flex flex-wrap gap-x-4">
      {headsUpMayBeWorded(one) && (
        <Link to={`${compose}heads-up`} className="text-accent">
          Write its heads-up
        </Link>
      )}
      {mayBeWorded(one) && (
        <Link to={`${compose}gift-card`} className="text-accent">
          Write its message
        </Link>
      )}
    </p>
  );
}
