import type { BroadcastPageData } from "#app/operations/views/problem-page.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";

/** What the page of a broadcast shows, and who looks at it. */
export type BroadcastPageProps = BroadcastPageData & {
  readonly id: string;
  readonly maySend: boolean;
  readonly timeZone: string;
  readonly answer: FormFault | undefined;
};
