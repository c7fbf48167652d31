import { kindsToOffer, mayAskFor } from "#app/domain/accommodations/kind.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import { waitsForReadBack } from "#app/domain/cases/read-back.ts";
import type { Role } from "#app/domain/roles.ts";
import type { CaseGifts } from "#app/operations/views/finance/finance.ts";
import { ReadBackLock } from "#app/ui/desk/read-back-lock.tsx";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { AskForm } from "./ask-form.tsx";
import { CaseGiftList } from "./case-gifts.tsx";
import { Earlier } from "./earlier.tsx";
import { Suggestion } from "./suggestion.tsx";

type Props = {
  readonly found: CaseGifts;
  readonly staffId: string;
  readonly role: Role;
  /** What this person may give by themselves, by currency. */
  readonly authority: readonly Money[];
  readonly timeZone: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Asking, beside what was asked for before. */
export function AskPage({ found, staffId, role, authority, timeZone, typed, faults }: Props) {
  const { customerName, subject, nextUpdateDueAt, caseStatus, gifts } = found;
  // What was typed into another form of the page is that form's.
  const own = typed.intent ? { typed: {}, faults: {} } : { typed, faults };
  const isRepeat = found.sameProductCases > 0;
  const kinds = kindsToOffer({ isRepeat }).filter((kind) => mayAskFor(role, kind));
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,36rem)_1fr]">
      <section className="grid content-start gap-6">
        <header className="grid gap-1">
          <h1 className="text-2xl font-semibold">For {customerName}’s trouble</h1>
          <p className="text-quiet">{subject}</p>
        </header>
        {caseStatus === "closed" ? (
          <p>This case is closed. Open it again to ask for something.</p>
        ) : (
          <>
            <p className="text-sm">
              {nextUpdateDueAt ? (
                <>
                  The customer hears from us by{" "}
                  <Moment at={nextUpdateDueAt.toISOString()} timeZone={timeZone} />. Finance answers
                  by then.
                </>
              ) : (
                "Finance answers within a working day."
              )}
            </p>
            {waitsForReadBack(found) && (
              <ReadBackLock reference={found.reference} problem={found.problem} next="ask" />
            )}
            {isRepeat && (
              <Notice look="warn">
                It failed this customer before. The same again is not offered: a better model or the
                money back comes first.
              </Notice>
            )}
            <Suggestion suggested={found.suggested} />
            <AuthorityNote authority={authority} />
            <AskForm {...own} kinds={kinds} currency={gifts[0]?.currency ?? "EUR"} />
          </>
        )}
      </section>
      <section className="grid content-start gap-4">
        <h2 className="text-lg font-semibold">On this case</h2>
        <CaseGiftList
          {...{ gifts, kinds, staffId, timeZone, typed, faults }}
          questions={found.questions}
        />
        <h2 className="mt-4 text-lg font-semibold">On their other cases</h2>
        <div className="text-sm">
          <Earlier earlier={found.earlier} timeZone={timeZone} />
        </div>
      </section>
    </div>
  );
}

function AuthorityNote({ authority }: { authority: readonly Money[] }) {
  if (authority.length === 0) return null;
  return (
    <p className="text-sm">
      Up to{" "}
      {authority.map(({ amountMinor, currency }, at) => (
        <span key={currency}>
          {at > 0 && " or "}
          <Amount minor={amountMinor} currency={currency} />
        </span>
      ))}{" "}
      you give yourself: it is approved at once.
    </p>
  );
}
