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

/** What staff wrote: paragraphs, emphasis, lists and links, and no other HTML (TPL-1). */
export function Written({ children }: { children: string }) {
  const html = { __html: renderStaffText(children) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer escapes all that was typed
  return <div className="written" dir="auto" dangerouslySetInnerHTML={html} />;
}

/** A name or the like, in its own direction, without signs that would turn what follows it (TPL-8). */
export function Name({ children }: { children: string }) {
  return <bdi>{cleanLine(children)}</bdi>;
}
