import { Link } from "@remix-run/react";
import { problemStates } from "#app/domain/problems/problem.ts";
import type { ProblemsPageData } from "#app/operations/views/problem-page.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

type Props = ProblemsPageData & { readonly timeZone: string; readonly mayWrite: boolean };

export const stateLooks = { looking: "warn", workaround: "accent", fixed: "well" } as const;

/** "Other phones had also been returned": every known problem, and what may be another (R24). */
export function ProblemsPage({ problems, suspicions, timeZone, mayWrite }: Props) {
  return (
    <>
      <PageHead title="Known problems">
        {mayWrite && (
          <Link to={url("deskNewProblem")} className={buttonClass("plain")}>
            Write one down
          </Link>
        )}
      </PageHead>
      <div className="grid gap-8">
        {suspicions.length > 0 && <Suspicions suspicions={suspicions} />}
        {problems.length === 0 ? (
          <p className="rounded-md border border-line bg-paper px-6 py-10">
            No problem is written down. When a second customer tells you the same, write it down
            here: one update then reaches them all.
          </p>
        ) : (
          <ul className="divide-y divide-line rounded-md border border-line bg-paper">
            {problems.map(({ id, title, product, state, openCases, cases, updatedAt }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3">
                <Link to={url("deskProblem", { id })} className="min-w-0 font-medium text-accent">
                  <bdi>{title}</bdi>
                </Link>
                <Tag look={stateLooks[state]}>{problemStates[state].label}</Tag>
                {product && <bdi className="min-w-0 text-sm text-quiet">{product}</bdi>}
                <span className="ms-auto text-sm text-quiet tabular-nums">
                  {openCases} open of {cases} {cases === 1 ? "case" : "cases"} ·{" "}
                  <Moment at={updatedAt} timeZone={timeZone} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Suspicions({ suspicions }: Pick<Props, "suspicions">) {
  return (
    <Part title="Perhaps a problem">
      <p className="mb-2 text-sm text-quiet">
        Three or more failures within thirty days, and no problem is written down for them.
      </p>
      <ul className="grid gap-2">
        {suspicions.map(({ product, cases }) => (
          <li
            key={product}
            className="flex flex-wrap items-center gap-3 border-s-4 border-warn ps-3"
          >
            <span className="min-w-0">
              <bdi className="font-medium">{product}</bdi>: {cases} cases
            </span>
            <Link
              to={`${url("deskNewProblem")}?${new URLSearchParams({ product })}`}
              className={buttonClass("quiet")}
            >
              Write it down
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
