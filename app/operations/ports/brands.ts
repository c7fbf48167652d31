import type { Closable } from "#app/domain/privacy/closable.ts";

/** What a brand is written with: its name and colour, who sends its mail, its small print. */
export type BrandWords = {
  readonly name: string;
  /** Hex colour of six digits, as it was chosen; made readable where it is used. */
  readonly accent: string;
  /** SHA-256 of its picture among the stored files. */
  readonly logo: string | null;
  readonly postalAddress: string;
  readonly supportPhone: string | null;
  /** Where the public can write to it; may stand in a public reply (R26). */
  readonly contactUrl: string | null;
  /** What the law asks for, line by line. */
  readonly legal: string;
  /** Who its mail comes from; null: as MAIL_FROM says. */
  readonly sender: { readonly name: string; readonly address: string } | null;
  /** Where replies go where this installation reads no mailbox of its own. */
  readonly replyTo: string | null;
};

export type KeptBrand = {
  readonly id: string;
  /** Null for the first one while it is as the settings say. */
  readonly words: BrandWords | null;
  /** New cases are of it unless said otherwise. */
  readonly isUsual: boolean;
  readonly version: number;
  /** Parts of its pages that open only for who typed a number sent to their own address (CAP-10). */
  readonly behindNumber: readonly Closable[];
  readonly retiredAt: Date | null;
};

export type Brands = {
  get(id: string): Promise<KeptBrand>;
  find(id: string): Promise<KeptBrand | null>;
  getUsual(): Promise<KeptBrand>;
  /** Those in use, the usual one first. */
  list(): Promise<readonly KeptBrand[]>;
  /** False when the name is taken. */
  insert(id: string, words: BrandWords, at: Date): Promise<boolean>;
  /** Moves its version. False when the name is taken. */
  change(id: string, words: BrandWords): Promise<boolean>;
  /** Moves its version. False when that was so before, or there is no such brand. */
  setBehindNumber(id: string, parts: readonly Closable[]): Promise<boolean>;
  /** False when it is not in use. */
  makeUsual(id: string): Promise<boolean>;
  /** False for the usual one, and for one that was retired before. */
  retire(id: string, at: Date): Promise<boolean>;
  addLogo(logo: { sha256: string; mediaType: string; at: Date }): Promise<void>;
};

export type BrandVersion = { readonly id: string; readonly version: number };
