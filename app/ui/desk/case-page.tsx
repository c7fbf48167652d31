import type { DeskCasePage } from "#app/operations/views/desk-case-page.ts";
import { CaseHead } from "#app/ui/desk/case-head.tsx";
import { CaseSide } from "#app/ui/desk/case-side.tsx";
import { CaseWrite } from "#app/ui/desk/case-write.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { NextSteps } from "#app/ui/desk/next-steps.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { Story } from "#app/ui/desk/story.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** What a form of the page answered: its faults, or the link that was asked for. */
export type CaseAnswer = FormFault & {
  readonly shown?: { readonly linkId: string; readonly address: string };
};

export type CaseRights = {
  readonly write: boolean;
  readonly call: boolean;
  readonly resolve: boolean;
  readonly ask: boolean;
  readonly revokeLink: boolean;
  readonly settleMail: boolean;
  readonly reassign: boolean;
};

export type CasePageProps = {
  readonly page: DeskCasePage;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly timeZone: string;
  readonly may: CaseRights;
  readonly answer: CaseAnswer | undefined;
};

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
      <CaseHead page={page} timeZone={timeZone} />
      <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2">
          <NextSteps steps={page.steps} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-8 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          {may.write && <CaseWrite page={page} answer={answer} />}
          <Part title="The story" id="story">
            <Story entries={page.story} timeZone={timeZone} mayDecide={may.settleMail} />
          </Part>
        </div>
        <CaseSide {...props} />
      </div>
    </>
  );
}
