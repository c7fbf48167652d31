import type { Block } from "./block.ts";

/** Who the mail comes from, as its reader sees it. */
export type Brand = {
  readonly name: string;
  /** Hex colour; made readable before it is used. */
  readonly accent: string;
  readonly logoUrl: string | null;
  readonly postalAddress: string;
  readonly supportPhone: string | null;
  /** What the law asks for, line by line; empty where nothing is. */
  readonly legal: string;
  /** Who its mail comes from and where replies go, where that is not as the installation says. */
  readonly sender: Sender | null;
};

export type Sender = {
  readonly name: string | null;
  readonly address: string | null;
  readonly replyTo: string | null;
};

/** A mail before it has a form: everything that both its HTML and its plain text are made from. */
export type Letter = {
  readonly locale: string;
  readonly brand: Brand;
  /** One line. Holds the brand and the case reference, and nothing personal (R25). */
  readonly subject: string;
  /** The line a mailbox shows beside the subject. */
  readonly preheader: string;
  readonly blocks: readonly Block[];
  /** Small print, one line each; the last may carry a link. */
  readonly footer: readonly FooterLine[];
};

export type FooterLine = { readonly text: string; readonly address?: string };
