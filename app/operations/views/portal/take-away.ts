/** What a customer may take away beside her page: her words, our mails to her, the files she may see. */
export type TakeAway = {
  /** The oldest first. */
  readonly words: readonly { readonly at: Date; readonly words: string }[];
  /** Mails a mail server took for her own address; none that holds a one-time number. */
  readonly mails: readonly { readonly at: Date; readonly kind: string; readonly props: unknown }[];
  readonly files: readonly (StoredFile & { readonly id: string })[];
};

/** A file by its bytes, with the name and type it is given out under. */
export type StoredFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
};
