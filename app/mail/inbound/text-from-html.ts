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
  return html
    .replace(/<(style|script|head)\b[^>]{0,500}>[\s\S]{0,20000}?<\/\1>/gi, " ")
    .replace(/<(?:br|\/?p|\/?div|\/?tr|\/?h\d|\/?li)\b[^<>]{0,2000}>/gi, "\n")
    .replace(/<[!/a-z][^<>]{0,4000}>/gi, " ")
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? " ")
    .replace(/[ \t]{2,1000}/g, " ");
}
