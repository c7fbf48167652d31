import { Link } from "@remix-run/react";
import { type CaseStatus, caseStatuses } from "#app/domain/cases/case-status.ts";
import type { Severity } from "#app/domain/clock/severity.ts";
import { SeverityMark } from "#app/ui/desk/severity-mark.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import { TalkLine } from "./talk-line.tsx";

export type CaseLine = {
  readonly reference: string;
  readonly subject: string;
  readonly product: string | null;
  readonly status: CaseStatus;
  readonly severity: Severity;
  readonly customerName: string;
  readonly ownerName: string;
  readonly nextUpdateDueAt: string | null;
  readonly updatedAt: string;
  readonly isLate: boolean;
  /** Who spoke lately, a day each. */
  readonly talk: readonly { readonly ours: number; readonly hers: number }[];
};

/** A list of cases, one line each; on a phone one block each. */
export function CaseTable({ cases, timeZone }: { cases: readonly CaseLine[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-paper">
      {cases.map((one) => (
        <li
          key={one.reference}
          data-row
          className="grid grid-cols-1 gap-x-4 gap-y-1 px-4 py-2.5 md:grid-cols-[minmax(0,1fr)_6rem_11rem_11rem] md:items-start"
        >
          <div className="min-w-0">
            <Link
              to={url("deskCase", { reference: one.reference })}
              data-open
              className="font-semibold wrap-anywhere"
            >
              <bdi>{one.customerName}</bdi>
            </Link>{" "}
            <span className="wrap-anywhere" dir="auto">
              {one.subject}
            </span>
            <p className="text-sm break-words text-quiet">
              {one.reference}
              {one.product && (
                <>
                  {" · "}
                  <bdi>{one.product}</bdi>
                </>
              )}
              {" · "}
              {one.ownerName}
            </p>
          </div>
          <TalkLine days={one.talk} />
          <p className="flex flex-wrap gap-1">
            <Tag look={one.status === "closed" ? "plain" : "accent"}>
              {caseStatuses[one.status].label}
            </Tag>
            {one.severity !== "normal" && <SeverityMark severity={one.severity} />}
          </p>
          <NextWord one={one} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );
}

function NextWord({ one, timeZone }: { one: CaseLine; timeZone: string }) {
  if (!one.nextUpdateDueAt) {
    return (
      <p className="text-sm text-quiet">
        Changed <Moment at={one.updatedAt} timeZone={timeZone} />
      </p>
    );
  }
  return (
    <p className={`text-sm ${one.isLate ? "font-semibold text-alarm" : "text-quiet"}`}>
      {one.isLate ? "Word was due " : "Next word by "}
      <Moment at={one.nextUpdateDueAt} timeZone={timeZone} />
    </p>
  );
}
