import type { ReactNode } from "react";
import { caseStatuses } from "#app/domain/cases/case-status.ts";
import { channels } from "#app/domain/cases/channel.ts";
import { faults } from "#app/domain/cases/fault.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { SeverityMark } from "#app/ui/desk/severity-mark.tsx";
import { Moment, span } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { languages, matchLanguage } from "#emails/kit/locale.ts";

type CaseHeadProps = {
  readonly page: DeskCasePage;
  readonly timeZone: string;
  /** What to do while remedies wait for the customer's yes. */
  readonly locked?: ReactNode;
};

/** Who it is, what she said, and when she hears from us next. */
export function CaseHead({ page, timeZone, locked }: CaseHeadProps) {
  const { head, customer, reference } = page;
  return (
    <header className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h1 className="text-2xl font-semibold break-words">
          <bdi>{customer.name}</bdi>
        </h1>
        <p className="text-quiet">{reference}</p>
        <Tag look="accent">{caseStatuses[head.status].label}</Tag>
        {head.restricted && <Tag look="alarm">Page restricted</Tag>}
        <SeverityMark severity={head.severity} />
        {customer.chases > 0 && (
          <Tag look="warn">Asked {customer.chases === 1 ? "once" : `${customer.chases} times`}</Tag>
        )}
      </div>
      <NextWord page={page} timeZone={timeZone} />
      <figure className="border-s-4 border-accent bg-paper px-4 py-3">
        <figcaption className="font-semibold break-words" dir="auto">
          {head.subject}
        </figcaption>
        <blockquote
          className="mt-1 max-h-72 overflow-y-auto break-words whitespace-pre-line"
          dir="auto"
        >
          {head.problem}
        </blockquote>
        <p className="mt-2 text-sm text-quiet">
          {channels[head.channel].label}, received{" "}
          <Moment at={head.receivedAt} timeZone={timeZone} />
          {" · "}
          {readBackWords[head.readBack]}
        </p>
      </figure>
      {locked}
      <Facts page={page} />
    </header>
  );
}

const readBackWords = {
  open: "Read-back not confirmed yet",
  confirmed: "The customer confirmed what we understood",
  corrected: "The customer corrected what we understood",
} as const;

function NextWord({ page: { head }, timeZone }: CaseHeadProps) {
  if (!head.nextUpdateDueAt) return <p className="text-quiet">No word is owed at the moment.</p>;
  const moment = <Moment at={head.nextUpdateDueAt} timeZone={timeZone} />;
  if (head.lateMs > 0) {
    return (
      <p className="font-semibold text-alarm">
        We said we would write by {moment}: {span(head.lateMs)} late. The customer's page says so.
      </p>
    );
  }
  return (
    <p>
      Next word by <strong>{moment}</strong>
    </p>
  );
}

function Facts({ page: { head, customer } }: Pick<CaseHeadProps, "page">) {
  const facts = [
    ["E-mail", customer.email],
    ["Phone", customer.phone],
    ["Language", languages[matchLanguage(customer.locale)].name],
    ["Local time in", customer.timeZone],
    ["Product", head.product],
    ["Serial", head.serial],
    ["Order", head.orderRef],
    ["Place", head.place],
    ["Outside reference", head.externalRef],
    ["Whose doing", faults[head.fault].label],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label} className="flex min-w-0 items-baseline gap-1.5">
              <dt className="text-quiet">{label}</dt>
              <dd className="min-w-0 break-words">
                <Value label={label} value={value} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Value({ label, value }: { label: string; value: string }) {
  if (label !== "Phone") return <bdi>{value}</bdi>;
  return (
    <a
      href={`tel:${value.replace(/[^\d+]/g, "")}`}
      className="inline-block py-0.5 text-accent pointer-coarse:-my-2.5 pointer-coarse:py-3"
    >
      {value}
    </a>
  );
}
