import { may, type Role } from "../roles.ts";

type Draft = {
  readonly editedBy: string;
  readonly submittedBy: string | null;
  readonly approvedBy: string | null;
  readonly approvedHash: string | null;
};

/** Whether somebody else has to read it first: the case is sensitive, or its writer only writes. */
export function needsSecondReader(senderRole: Role | null, sensitive: boolean): boolean {
  return sensitive || senderRole === null || !may(senderRole, "post-update");
}

/** Whether another person approved exactly this text: one edit afterwards, and it is void (CMP-5). */
export function isApproved({ approvedBy, approvedHash, editedBy }: Draft, hash: string): boolean {
  return approvedBy !== null && approvedBy !== editedBy && approvedHash === hash;
}

/** Nobody reads their own words as the second person. */
export function mayBeSecondReader(
  { editedBy, submittedBy }: Pick<Draft, "editedBy" | "submittedBy">,
  readerId: string,
  readerRole: Role | null,
): boolean {
  const another = readerId !== editedBy && readerId !== submittedBy;
  return another && readerRole !== null && may(readerRole, "post-update");
}
