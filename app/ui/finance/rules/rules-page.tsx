import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { addMonths } from "#app/domain/accommodations/month.ts";
import type { GivingRules } from "#app/operations/views/finance/finance.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { url } from "#app/urls.ts";
import { BudgetForm, BudgetTable } from "./budgets.tsx";
import { LimitForm, LimitList } from "./giving-limits.tsx";
import { RangeForm, RangeSentences } from "./range-tables.tsx";
import { ReportingLimitForm, ReportingLimitList } from "./reporting-limits.tsx";

type Props = {
  readonly rules: GivingRules;
  readonly month: string;
  readonly mays: Readonly<Record<"ranges" | "limits" | "budgets" | "reporting", boolean>>;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** What is fair, who may give it alone, and out of what: three things, set by three roles. */
export function RulesPage({ rules, month, mays, typed, faults }: Props) {
  const of = (intent: string) =>
    typed.intent === intent ? { typed, faults } : { typed: {}, faults: {} };
  const to = (count: number) => `${url("financeRules")}?month=${addMonths(month, count)}`;
  return (
    <div className="grid gap-12">
      <Part
        title="Budgets"
        words="What a team may give in a month. Held back as something is asked for, spent as it is issued, free again when it is declined."
        form={mays.budgets && <BudgetForm teams={rules.teams} month={month} {...of("budget")} />}
      >
        <p className="flex items-center gap-3">
          <Link className={buttonClass()} to={to(-1)} aria-label="The month before">
            ←
          </Link>
          <strong>{month}</strong>
          <Link className={buttonClass()} to={to(1)} aria-label="The month after">
            →
          </Link>
        </p>
        <BudgetTable budgets={rules.budgets} />
      </Part>
      <Part
        title="Limits"
        words="Within their authority people give at once, and it is written down. Several small ones for the same customer within two weeks count as one. An administrator sets these, and decides on nothing."
        form={mays.limits && <LimitForm {...of("limit")} />}
      >
        <LimitList limits={rules.limits} />
      </Part>
      <Part
        title="Gift cards to report"
        words="Who is given more than this in gift cards in one year stands on the year-end list. The limit of your country is not known here: ask your tax adviser."
        form={mays.reporting && <ReportingLimitForm {...of("reporting")} />}
      >
        <ReportingLimitList limits={rules.reporting} />
      </Part>
      <section className="grid gap-6">
        <Head
          title="What is fair"
          words="Severity sets the start. The fault, earlier failures, chases and broken promises move it. Who asks for more or less says why."
        />
        {rules.ranges.map((table) => (
          <RangeSentences key={table.currency} table={table} />
        ))}
        {mays.ranges && <RangeForm tables={rules.ranges} {...of("range")} />}
      </section>
    </div>
  );
}

type PartProps = { title: string; words: string; form: ReactNode; children: ReactNode };

function Part({ title, words, form, children }: PartProps) {
  return (
    <section className="grid gap-6 lg:grid-cols-[1fr_22rem]">
      <div className="grid content-start gap-4">
        <Head {...{ title, words }} />
        {children}
      </div>
      {form}
    </section>
  );
}

function Head({ title, words }: { title: string; words: string }) {
  return (
    <div className="grid gap-1">
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="max-w-prose text-sm text-quiet">{words}</p>
    </div>
  );
}
