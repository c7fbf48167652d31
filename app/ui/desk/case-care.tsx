import type { DeskCasePage } from "#app/operations/views/desk-case-page.ts";
import { CaseClock } from "#app/ui/desk/case-clock.tsx";
import { CaseEscalations } from "#app/ui/desk/case-escalations.tsx";
import { CasePartners } from "#app/ui/desk/case-partners.tsx";
import { CasePlans } from "#app/ui/desk/case-plans.tsx";
import { CasePromises } from "#app/ui/desk/case-promises.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";

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
      <CasePromises {...props} />
      <CasePartners {...props} />
      <CasePlans {...props} />
      <CaseClock {...props} />
    </>
  );
}
