import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";

/** What a form of the page answered: its faults, or the link that was asked for. */
export type CaseAnswer = FormFault & {
  readonly shown?: { readonly linkId: string; readonly address: string };
};

export type CaseRights = {
  readonly write: boolean;
  readonly draft: boolean;
  readonly call: boolean;
  readonly resolve: boolean;
  readonly ask: boolean;
  readonly revokeLink: boolean;
  readonly restrict: boolean;
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
