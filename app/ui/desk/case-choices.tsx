import { CaseOptions } from "#app/ui/desk/case-options.tsx";
import type { CasePageProps } from "#app/ui/desk/case-props.ts";

/** What the customer has to choose. */
export function CaseChoices({ page, may, answer }: CasePageProps) {
  return <CaseOptions page={page} mayWrite={may.write} answer={answer} />;
}
