/** Headers that set several cookies, each in a line of its own. */
export function withCookies(cookies: readonly string[]): { headers: [string, string][] } {
  return { headers: cookies.map((cookie) => ["Set-Cookie", cookie]) };
}

/** Where to go after signing in: a path of ours, whatever was asked for. */
export function safePath(wished: string | null, otherwise: string): string {
  return wished && /^\/(?![/\\])/.test(wished) && !/[\r\n]/.test(wished) ? wished : otherwise;
}
