/** How a brand would look, and what was done to its colour so that it can be read. */
export type BrandLook = {
  /** Whole documents, to be shown in frames in which nothing runs. */
  readonly page: string;
  readonly mail: string;
  /** A sentence a colour that was adjusted. */
  readonly accent: readonly string[];
};

/** The fields of a brand's form, as text. */
export type BrandFields = {
  readonly name: string;
  readonly accent: string;
  readonly postalAddress: string;
  readonly supportPhone: string;
  readonly contactUrl: string;
  readonly legal: string;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly replyTo: string;
};
