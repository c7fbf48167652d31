import { Link } from "@remix-run/react";
import { caseStatuses } from "#app/domain/cases/case-status.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import type { CasePageProps } from "./case-props.ts";

/** Other cases of the same customer: a second failure changes the rules (R23). */
export function AroundCase({ page, timeZone }: Pick<CasePageProps, "page" | "timeZone">) {
  if (page.others.length === 0) return null;
  return (
    <Part title="Other cases of this customer">
      <ul className="grid gap-2 text-sm">
        {page.others.map((other) => (
          <li key={other.reference} className="break-words">
            <Link to={url("deskCase", { reference: other.reference })} className="text-accent">
              <bdi>{other.subject}</bdi>
            </Link>
            <p className="text-quiet">
              {caseStatuses[other.status].label} ·{" "}
              <Moment at={other.openedAt} timeZone={timeZone} />
              {other.product && (
                <>
                  {" · "}
                  <bdi>{other.product}</bdi>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
