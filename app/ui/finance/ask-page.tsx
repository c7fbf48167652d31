import { kindsToOffer, mayAskFor } from "#app/domain/accommodations/kind.ts";
import type { Role } from "#app/domain/roles.ts";
import type { CaseGifts } from "#app/operations/views/finance.ts";
import { Moment } from "../moment.tsx";
import { Notice } from "../notice.tsx";
import { AskForm } from "./ask-form.tsx";
import { CaseGiftList } from "./case-gifts.tsx";

type Props = {
  readonly found: CaseGifts;
  readonly staffId: string;
  readonly role: Role;
  readonly timeZone: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Asking, beside what was asked for before. */
export function AskPage({ found, staffId, role, timeZone, typed, faults }: Props) {
  const { customerName, subject, nextUpdateDueAt, caseStatus, gifts } = found;
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
            {isRepeat && (
              <Notice look="warn">
                It failed this customer before. The same again is not offered: a better model or the
                money back comes first.
              </Notice>
            )}
            <AskForm {...{ typed, faults, kinds }} currency={gifts[0]?.currency ?? "EUR"} />
          </>
        )}
      </section>
      <section className="grid content-start gap-4">
        <h2 className="text-lg font-semibold">On this case</h2>
        <CaseGiftList {...{ gifts, staffId, timeZone }} />
      </section>
    </div>
  );
}
