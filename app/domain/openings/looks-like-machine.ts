/** What a request says of who sends it; each may be missing. */
export type RequestSigns = {
  readonly method: string;
  readonly userAgent: string | undefined;
  readonly acceptLanguage: string | undefined;
  /** `Sec-Purpose` or the older `Purpose`: fetched before anybody asked. */
  readonly purpose: string | undefined;
};

const machineNames =
  /bot\b|bot\/|crawl|spider|scan|preview|proxy|fetch|curl|wget|python|java\/|okhttp|go-http|headless|monitor|safelinks|barracuda|mimecast|proofpoint/i;

/**
 * Whether an opening shows signs of a machine, such as a mail scanner's. The other way round it proves
 * nothing: a scanner may look like a browser in everything it sends.
 */
export function looksLikeMachine(signs: RequestSigns): boolean {
  const { method, userAgent, acceptLanguage, purpose } = signs;
  if (method !== "GET" || !userAgent || !acceptLanguage) return true;
  return /prefetch|preview/i.test(purpose ?? "") || machineNames.test(userAgent);
}
