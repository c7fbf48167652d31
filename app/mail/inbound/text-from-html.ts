const ENTITIES: Record<string, string> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** Words of an HTML notice, for reading by rules only. Not fit to be shown. */
export function textFromHtml(html: string): string {
  return withoutCode(html)
    .replace(/<(?:br|\/?p|\/?div|\/?tr|\/?h\d|\/?li)\b[^<>]{0,2000}>/gi, "\n")
    .replace(/<[!/a-z][^<>]{0,4000}>/gi, " ")
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? " ")
    .replace(/[ \t]{2,1000}/g, " ");
}

/** Cuts each run from an opening to the next closing tag; what is never closed stays. */
function withoutCode(html: string): string {
  const runs = html.split(/<\/(?:style|script|head)>/i);
  const last = runs.pop() ?? "";
  return [...runs.map((run) => run.replace(/<(?:style|script|head)\b[\s\S]*$/i, "")), last].join(
    " ",
  );
}
