/** The beginning of a text, never half a sign: Postgres takes no lone surrogate in JSON. */
export function beginning(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/\p{Cs}$/u, "");
}

/** The end of a text, never half a sign. */
export function ending(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(-longest).replace(/^\p{Cs}/u, "");
}
