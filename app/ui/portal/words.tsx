import { cleanLine, cleanText } from "#emails/kit/clean-text.ts";
import { renderStaffText } from "#emails/kit/staff-text.ts";

/** What a customer wrote, as she wrote it: plain text whose line ends are kept. */
export function Spoken({ children }: { children: string }) {
  return (
    <p className="spoken" dir="auto">
      {cleanText(children)}
    </p>
  );
}

// What was said once stays as it was said, and one word may go to a thousand cases (R24).
const kept = new Map<string, string>();
const longestKept = 4000;

function renderOnce(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const html = renderStaffText(text);
  if (kept.size >= 2000) kept.clear();
  if (text.length <= longestKept) kept.set(text, html);
  return html;
}

/** What staff wrote: paragraphs, emphasis, lists and links, and no other HTML (TPL-1). */
export function Written({ children }: { children: string }) {
  const html = { __html: renderOnce(children) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer escapes all that was typed
  return <div className="written" dir="auto" dangerouslySetInnerHTML={html} />;
}

/** A name or the like, in its own direction, without signs that would turn what follows it (TPL-8). */
export function Name({ children }: { children: string }) {
  return <bdi>{cleanLine(children)}</bdi>;
}
