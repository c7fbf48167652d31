/**
 * What stands for something of each customer's own in words for many: of the private use area of
 * Unicode, so that nobody writes it. Whoever writes the words down puts her own in its place.
 */
export const marks = {
  caseId: "\uE000case\uE000",
  customerId: "\uE000customer\uE000",
  reference: "\uE000reference\uE000",
  name: "\uE000name\uE000",
  address: "\uE000address\uE000",
  linkId: "\uE000link\uE000",
  /** Nothing is put in its place: words with it hold for nobody else. */
  own: "\uE000own\uE000",
} as const;
