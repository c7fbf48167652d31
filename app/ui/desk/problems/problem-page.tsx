import { Link } from "@remix-run/react";
import { type BroadcastState, broadcastStates } from "#app/domain/problems/broadcast.ts";
import { problemStates } from "#app/domain/problems/problem.ts";
import type { ProblemPageData } from "#app/operations/views/problem-page.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { AffectedPart } from "#app/ui/desk/problems/affected-part.tsx";
import { CasesPart, SuggestedPart } from "#app/ui/desk/problems/problem-cases.tsx";
import { ProblemForm } from "#app/ui/desk/problems/problem-form.tsx";
import { stateLooks } from "#app/ui/desk/problems/problems-page.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Tag, type TagLook } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

type Props = ProblemPageData & {
  readonly timeZone: string;
  readonly newBroadcastId: string;
  readonly mayWrite: boolean;
  readonly maySend: boolean;
  readonly said: string | null;
  readonly answer: FormFault | undefined;
};

/** One known problem: its cases, those that may belong to it, what was told to all of them. */
export function ProblemPage(props: Props) {
  const { problem, answer, mayWrite, said } = props;
  return (
    <>
      <PageHead title={<bdi>{problem.title}</bdi>}>
        <Tag look={stateLooks[problem.state]}>{problemStates[problem.state].label}</Tag>
      </PageHead>
      <div className="grid gap-8">
        {said && <Notice look="well">{said}</Notice>}
        {answer?.faults[""] && <Notice look="alarm">{answer.faults[""]}</Notice>}
        <BroadcastsPart {...props} />
        <CasesPart {...props} />
        <SuggestedPart {...props} />
        <AffectedPart {...props} />
        {mayWrite && (
          <Part title="What we know">
            <ProblemForm
              id={problem.id}
              known={problem}
              staff={props.staff}
              fault={faultOf(answer, "keep")}
            />
          </Part>
        )}
      </div>
    </>
  );
}

export const broadcastLooks: Record<BroadcastState, TagLook> = {
  draft: "plain",
  sending: "accent",
  paused: "warn",
  stopped: "alarm",
  done: "well",
};

function BroadcastsPart({ problem, broadcasts, newBroadcastId, maySend, timeZone }: Props) {
  const address = (broadcast: string) => url("deskBroadcast", { id: problem.id, broadcast });
  return (
    <Part title="Told to all of them">
      {broadcasts.length > 0 && (
        <ul className="mb-3 divide-y divide-line rounded-md border border-line bg-paper">
          {broadcasts.map(({ id, moment, state, recipients, writtenAt }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-3 px-4 py-2.5 text-sm">
              <Link to={address(id)} className="font-medium text-accent">
                {moment === "problem-fixed" ? "Fixed for everyone" : "Update"}
              </Link>
              <Tag look={broadcastLooks[state]}>{broadcastStates[state].label}</Tag>
              {recipients !== null && <span className="tabular-nums">to {recipients}</span>}
              <span className="ms-auto text-quiet">
                <Moment at={writtenAt} timeZone={timeZone} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {maySend && (
        <Link to={address(newBroadcastId)} className={buttonClass("main")}>
          Write to all of them
        </Link>
      )}
    </Part>
  );
}
