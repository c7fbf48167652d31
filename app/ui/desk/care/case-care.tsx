import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { CaseClock } from "./clock.tsx";
import { CaseEscalations } from "./escalations.tsx";
import { CasePartners } from "./partners.tsx";
import { CasePlans } from "./plans.tsx";
import { CasePromises } from "./promises.tsx";
import { CaseSteps } from "./steps.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
  readonly timeZone: string;
};

/** All that keeps the customer from being forgotten: who climbs, what was promised, who else is on it. */
export function CaseCare(props: Props) {
  return (
    <>
      <CaseEscalations {...props} />
      <CaseSteps {...props} />
      <CasePromises {...props} />
      <CasePartners {...props} />
      <CasePlans {...props} />
      <CaseClock {...props} />
    </>
  );
}
