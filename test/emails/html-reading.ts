const tag = /<(?:!--[\s\S]*?-->|[^>]*>)/g;

/** What HTML is made of: its tags with their attributes' names, without any text or value. */
export function skeletonOf(html: string): string[] {
  return (html.match(tag) ?? []).map((found) => found.replace(/="[^"]*"/g, ""));
}

/** The skeleton without what staff's own text may make: paragraphs, breaks, emphasis, lists, links. */
export function frameOf(html: string): string[] {
  const inline = /^<\/?(?:p|br|strong|em|ul|ol|li|a)[\s/>]/;
  return skeletonOf(html).filter((found) => !inline.test(found));
}

/** Every address in the HTML that something could be fetched or opened from. */
export function addressesIn(html: string): string[] {
  return [...html.matchAll(/(?:href|src|background|action)="([^"]*)"/g)].map(([, found]) =>
    unescapeHtml(found ?? ""),
  );
}

/** What a reader sees, blank space made even. */
export function readableText(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  const text = body.replace(/<!--[\s\S]*?-->/g, "").replace(/<[^>]*>/g, " ");
  return unescapeHtml(text).replace(/\s+/g, " ");
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
