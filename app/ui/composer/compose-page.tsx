import { Link } from "@remix-run/react";
import { useRef } from "react";
import { composedMoment, composedMoments } from "#app/domain/composer/composed-moments.ts";
import { ComposeForm } from "#app/ui/composer/compose-form.tsx";
import type { ComposeProps } from "#app/ui/composer/compose-props.ts";
import { HeldNotice } from "#app/ui/composer/held-notice.tsx";
import { LivePreview } from "#app/ui/composer/live-preview.tsx";
import { MomentChoice } from "#app/ui/composer/moment-choice.tsx";
import { ReadingList } from "#app/ui/composer/reading-list.tsx";
import { Theirs } from "#app/ui/composer/theirs.tsx";
import { useLivePreview } from "#app/ui/composer/use-live-preview.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";

/** A mail to a customer: named parts on the left, the mail as it arrives on the right, the reading beneath. */
export function ComposePage(props: ComposeProps) {
  const { page, answer } = props;
  // A saved or refused draft begins anew, with what is kept.
  const name = answer ? JSON.stringify([answer.intent, answer.typed, answer.theirs]) : "";
  return <Composer key={`${page.draft.id}:${page.draft.version}:${name}`} {...props} />;
}

function nothingWords({ moment, draft }: ComposeProps["page"]): string {
  return composedMoment(moment).about && !draft.aboutId
    ? "There is nothing on this case it could be about. Choose another mail."
    : "The mail shows as soon as its facts are filled in.";
}

function Composer(props: ComposeProps) {
  const { page, answer, timeZone } = props;
  const { draft, reference, customer } = page;
  const form = useRef<HTMLFormElement>(null);
  const live = useLivePreview(form, {
    reference,
    first: page.preview,
    version: answer?.theirs?.version ?? answer?.kept?.version ?? draft.version,
    mayAutosave: draft.state !== "held" && !answer?.theirs,
  });
  const general = answer?.faults[""];
  return (
    <>
      <PageHead title={composedMoments[page.moment].label}>
        <Link to={url("deskCase", { reference })} className="text-sm text-accent">
          <bdi>{customer.name}</bdi>, {reference}
        </Link>
      </PageHead>
      {/* What was said before this answer is true no more. */}
      {!answer && <SaidNotice />}
      {general && (
        <div className="mb-4">
          <Notice look="alarm">{general}</Notice>
        </div>
      )}
      <HeldNotice page={page} timeZone={timeZone} />
      <MomentChoice page={page} timeZone={timeZone} />
      <div className="mt-5 grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <ComposeForm {...props} form={form} live={live} />
          {answer?.theirs && <Theirs page={page} theirs={answer.theirs} timeZone={timeZone} />}
          <ReadingList page={page} preview={live.preview} answer={answer} form={form} />
        </div>
        <LivePreview preview={live.preview} customer={customer} nothing={nothingWords(page)} />
      </div>
    </>
  );
}
