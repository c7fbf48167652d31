import { Link } from "@remix-run/react";
import { broadcastStates } from "#app/domain/problems/broadcast.ts";
import { faultOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { BroadcastLook, SendForm } from "#app/ui/desk/problems/broadcast-look.tsx";
import { BroadcastProgress } from "#app/ui/desk/problems/broadcast-progress.tsx";
import type { BroadcastPageProps } from "#app/ui/desk/problems/broadcast-props.ts";
import { BroadcastWords } from "#app/ui/desk/problems/broadcast-words.tsx";
import { broadcastLooks } from "#app/ui/desk/problems/problem-page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

/** One word to all: written, looked at on real cases, sent with its count typed, and how far it is. */
export function BroadcastPage(props: BroadcastPageProps) {
  const { problem, broadcast, answer, maySend } = props;
  const isDraft = !broadcast || broadcast.state === "draft";
  return (
    <>
      <PageHead title="A word to all of them">
        {broadcast && (
          <Tag look={broadcastLooks[broadcast.state]}>{broadcastStates[broadcast.state].label}</Tag>
        )}
        <Link to={url("deskProblem", { id: problem.id })} className="text-sm text-accent">
          <bdi>{problem.title}</bdi>
        </Link>
      </PageHead>
      <div className="grid gap-8">
        {answer?.faults[""] && <Notice look="alarm">{answer.faults[""]}</Notice>}
        {isDraft && maySend && <BroadcastWords {...props} fault={faultOf(answer, "write")} />}
        {isDraft && <BroadcastLook {...props} />}
        {broadcast && isDraft && maySend && <SendForm {...props} fault={faultOf(answer, "send")} />}
        {!isDraft && <BroadcastProgress {...props} />}
      </div>
    </>
  );
}
