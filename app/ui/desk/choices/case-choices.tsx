import type { CasePageProps } from "#app/ui/desk/case/case-props.ts";
import { CaseAppointments } from "./appointments.tsx";
import { CaseOptions } from "./options.tsx";

/** What the customer has to choose. */
export function CaseChoices({ page, may, answer, timeZone }: CasePageProps) {
  const shared = { page, mayWrite: may.write, answer };
  return (
    <>
      <CaseOptions {...shared} />
      <CaseAppointments {...shared} timeZone={timeZone} />
    </>
  );
}
