import { CallOutcome } from "#app/ui/desk/call-outcome.tsx";
import { CaseCare } from "#app/ui/desk/care/case-care.tsx";
import { CaseChoices } from "#app/ui/desk/choices/case-choices.tsx";
import { faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { AroundCase } from "./around.tsx";
import type { CasePageProps } from "./case-props.ts";
import { CaseEnd } from "./end.tsx";
import { CaseFeedback } from "./feedback.tsx";
import { CaseFiles } from "./files.tsx";
import { CaseLinks } from "./links.tsx";
import { CaseMoney } from "./money.tsx";
import { CasePeople } from "./people.tsx";
import { CaseProblem } from "./problem.tsx";
import { CaseTier } from "./tier.tsx";

/** Beside the story: what the playbook asks for next, and all that hangs on the case. */
export function CaseSide(props: CasePageProps) {
  const { page, may, answer, timeZone } = props;
  return (
    <aside className="grid min-w-0 grid-cols-1 content-start gap-7 max-lg:border-t max-lg:border-line max-lg:pt-6 lg:col-start-2">
      {page.calls.length > 0 && (
        <Part title="Calls to make">
          <ul className="grid gap-3">
            {page.calls.map((call) => (
              <li key={call.id} className="grid gap-2 border-s-4 border-warn ps-3">
                <p className="text-sm break-words">{call.words}</p>
                {may.call && (
                  <CallOutcome
                    taskId={call.id}
                    {...faultOf(answer, "finish-call", { name: "taskId", value: call.id })}
                  />
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <CaseCare page={page} mayWrite={may.write} answer={answer} timeZone={timeZone} />
      <CaseChoices {...props} />
      <CaseEnd page={page} may={may} answer={answer} timeZone={timeZone} />
      <CaseFeedback page={page} may={may} timeZone={timeZone} />
      <CaseMoney page={page} may={may} />
      <CaseFiles page={page} mayAdd={may.write} answer={answer} />
      <CaseLinks page={page} may={may} answer={answer} timeZone={timeZone} />
      <CasePeople {...props} />
      <CaseTier {...props} />
      <CaseProblem page={page} mayWrite={may.write} />
      <AroundCase page={page} timeZone={timeZone} />
    </aside>
  );
}
