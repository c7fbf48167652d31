import { type EmailKind, type EmailProps, letterOf } from "#emails/index.ts";
import { cleanLine } from "#emails/kit/clean-text.ts";
import { layOut } from "#emails/kit/layout.ts";
import type { Letter } from "#emails/kit/letter.ts";
import { plainText } from "#emails/kit/plain-text.ts";
import { compile } from "./compile.ts";
import { fillShape } from "./shape.ts";

export type RenderedMail = {
  /** One line, ready for the header. */
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** Who it comes from, where that is not as the installation says. */
  readonly sender: Letter["brand"]["sender"];
};

/**
 * A mail as it leaves. Only the first of a shape waits for the compiler (some 10 ms).
 * Throws a ZodError when the props do not fit the kind (CMP-8).
 */
export async function renderMail<Kind extends EmailKind>(
  kind: Kind,
  props: EmailProps<Kind>,
): Promise<RenderedMail> {
  const letter = letterOf(kind, props);
  return rendered(letter, await fillShape(layOut(letter)));
}

/** The same mail with MJML run on it as a whole: what the filled shape is measured against. */
export async function renderDirect<Kind extends EmailKind>(
  kind: Kind,
  props: EmailProps<Kind>,
): Promise<RenderedMail> {
  const letter = letterOf(kind, props);
  return rendered(letter, await compile(layOut(letter).source));
}

function rendered(letter: Letter, html: string): RenderedMail {
  return {
    subject: cleanLine(letter.subject),
    preheader: cleanLine(letter.preheader),
    html,
    text: plainText(letter),
    sender: letter.brand.sender,
  };
}
