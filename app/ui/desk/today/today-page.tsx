import { Link } from "@remix-run/react";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { type Whose, WhoseLinks } from "#app/ui/desk/whose-links.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import type { RowProps, TodayLine } from "./line.ts";
import { TodayCase, TodayRow } from "./row.tsx";
import { StockRow } from "./stock-row.tsx";

type TodayPageProps = {
  readonly lines: readonly TodayLine[];
  readonly hidden: number;
  readonly counts: {
    readonly overdue: number;
    readonly unspoken: number;
    readonly calls: number;
    readonly inDoubt: number;
    readonly openCases: number;
    /** There are more than were counted. */
    readonly hasMoreOpen: boolean;
  };
  readonly stock: Omit<Parameters<typeof StockRow>[0], "fault">;
  readonly whose: Whose;
  readonly hasTeam: boolean;
  readonly timeZone: string;
  readonly may: RowProps["may"];
  readonly fault: FormFault | undefined;
};

/** Who is about to be forgotten, the worst first. */
export function TodayPage(props: TodayPageProps) {
  const { lines, hidden, counts, stock, whose, hasTeam, timeZone, may, fault } = props;
  const general = fault?.faults[""];
  return (
    <>
      <PageHead title="Today">
        <WhoseLinks path={url("desk")} now={whose} hasTeam={hasTeam} />
      </PageHead>
      <SaidNotice />
      {general && (
        <div className="mb-4">
          <Notice look="alarm">{general}</Notice>
        </div>
      )}
      <Counts counts={counts} />
      <StockRow {...stock} fault={faultOf(fault, "load-codes")} />
      {lines.length === 0 ? (
        <p className="rounded-md border border-line bg-paper px-6 py-10 text-lg">
          Nobody is about to be forgotten. Breathe, or{" "}
          <Link to={url("deskCases")} className="text-accent underline">
            look at a case that has been quiet
          </Link>
          .
        </p>
      ) : (
        <ol className="divide-y divide-line rounded-md border border-line bg-paper">
          {byCase(lines).map(([first, ...others]) => (
            <TodayCase
              key={first.key}
              line={first}
              mayTakeAll={may.write && hasSeveralClimbs([first, ...others])}
            >
              {[first, ...others].map((line) => (
                <TodayRow
                  key={line.key}
                  line={line}
                  timeZone={timeZone}
                  may={may}
                  fault={faultFor(fault, line)}
                />
              ))}
            </TodayCase>
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <p className="mt-3 text-sm text-quiet">
          And {hidden.toLocaleString("en-GB")} more that can wait longer than these. Done ones make
          room.
        </p>
      )}
    </>
  );
}

type SomeLines = readonly [TodayLine, ...TodayLine[]];

const hasSeveralClimbs = (lines: SomeLines) =>
  lines.filter(({ kind }) => kind === "escalated").length > 1;

/** What is owed to one customer stands together, where the worst of it belongs. */
function byCase(lines: readonly TodayLine[]): readonly SomeLines[] {
  const cases = new Map<string, SomeLines>();
  for (const line of lines) {
    cases.set(line.reference, [...(cases.get(line.reference) ?? []), line] as unknown as SomeLines);
  }
  return [...cases.values()];
}

function Counts({ counts }: Pick<TodayPageProps, "counts">) {
  const said = [
    [counts.overdue, "word overdue", "words overdue"],
    [counts.unspoken, "without a first word", "without a first word"],
    [counts.calls, "call to make", "calls to make"],
    [counts.inDoubt, "mail in doubt", "mails in doubt"],
    [counts.openCases, "open case", "open cases"],
  ] as const;
  return (
    <dl className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {said.map(([count, one, many], at) => (
        <div key={many} className="flex flex-row-reverse gap-1.5">
          <dt className="text-quiet">{count === 1 ? one : many}</dt>
          <dd className={`font-semibold ${count > 0 && at === 0 ? "text-alarm" : ""}`}>
            {count.toLocaleString("en-GB")}
            {many === "open cases" && counts.hasMoreOpen && " and more"}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was wrong with a form of this very row. */
function faultFor(fault: FormFault | undefined, { subjectId, key }: TodayLine) {
  const call = faultOf(fault, "finish-call", { name: "taskId", value: subjectId });
  const times = faultOf(fault, "offer-anew", { name: "appointmentId", value: subjectId });
  return call ?? times ?? (fault?.typed.row === key ? fault : undefined);
}
