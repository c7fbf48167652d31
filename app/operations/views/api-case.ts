import type { CaseFile, Customer } from "#app/domain/cases/case-file.ts";
import type { CaseStatus } from "#app/domain/cases/case-status.ts";

/** A case as programs read it. */
export type ApiCaseView = {
  readonly caseFile: CaseFile;
  readonly customer: Customer;
  readonly owner: {
    readonly name: string;
    readonly email: string;
    readonly title: string;
    readonly phone: string | null;
  };
  /** The customer's link that opens the page now; null when it has ended or was revoked. */
  readonly linkId: string | null;
  /** Null while it is as the settings say. */
  readonly brand: string | null;
  /** What she said once it was put right (R22). */
  readonly feedback: {
    readonly satisfaction: { readonly score: number; readonly words: string | null } | null;
    readonly questions: { readonly doing: string | null; readonly helped: string | null } | null;
  };
};

/** Where a page of the list ended: the next one begins behind it. */
export type ListPlace = { readonly updatedAt: Date; readonly id: string };

export type ApiCaseFilter = {
  readonly statuses: readonly CaseStatus[];
  readonly updatedSince: Date | null;
  readonly after: ListPlace | null;
  readonly limit: number;
};

/** What programs read. Nothing here writes. */
export type ApiCases = {
  find(reference: string): Promise<ApiCaseView | null>;
  /** The oldest change first. */
  list(filter: ApiCaseFilter): Promise<readonly ApiCaseView[]>;
};
