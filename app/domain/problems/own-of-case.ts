/**
 * What is each case's own, and decides nothing about a word that many are told. Cases that are the same in
 * all else, and in which of these they have at all, are told together: a rule that comes to decide by one
 * of these takes it off this list.
 */
export const ownOfCase = [
  "id",
  "reference",
  "externalRef",
  "customerId",
  "receivedAt",
  "openedAt",
  "openedBy",
  "subject",
  "problem",
  "product",
  "serial",
  "orderRef",
  "place",
  "readBackWaivedAt",
  "lastWordAt",
  "nextUpdateDueAt",
  "clockStoppedAt",
  "resolution",
  "resolvedAt",
  "closedAt",
  "version",
  "updatedAt",
] as const;
