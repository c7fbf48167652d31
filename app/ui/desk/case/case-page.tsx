import { faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { ReadBackLock } from "#app/ui/desk/read-back-lock.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { CasePageProps } from "./case-props.ts";
import { CaseDrafts } from "./drafts.tsx";
import { CaseHead } from "./head.tsx";
import { NextSteps } from "./next-steps.tsx";
import { CasePosts } from "./posts.tsx";
import { CaseSide } from "./side.tsx";
import { Story } from "./story.tsx";
import { CaseWrite } from "./write.tsx";

/** The case: her words, the story, and what the playbook asks for next. */
export function CasePage(props: CasePageProps) {
  const { page, timeZone, may, answer } = props;
  const general = answer?.faults[""];
  return (
    <>
      <SaidNotice />
      {general && (
        <div className="mb-4">
          <Notice look="alarm">{general}</Notice>
        </div>
      )}
      <CaseHead
        page={page}
        timeZone={timeZone}
        locked={
          page.head.isLocked &&
          may.write && (
            <ReadBackLock
              reference={page.reference}
              next="case"
              fault={faultOf(answer, "read-back-waived")}
            />
          )
        }
      />
      <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2">
          <NextSteps steps={page.steps} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-8 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <CasePosts {...props} />
          {may.write && <CaseWrite page={page} answer={answer} />}
          {may.draft && <CaseDrafts page={page} may={may} timeZone={timeZone} />}
          <Part title="The story" id="story">
            <Story entries={page.story} timeZone={timeZone} mayDecide={may.settleMail} />
          </Part>
        </div>
        <CaseSide {...props} />
      </div>
    </>
  );
}
