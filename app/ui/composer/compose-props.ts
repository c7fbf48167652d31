import type { ComposerPage } from "#app/operations/views/composer-page.ts";
import type { DraftPreview } from "#app/operations/views/composer-preview.ts";
import type { FormFault } from "#app/ui/desk/form-fault.ts";

/** What the form answered when it was not done: what was typed, and what somebody else wrote meanwhile. */
export type ComposeAnswer = FormFault & {
  readonly theirs: {
    readonly id: string;
    readonly version: number;
    readonly parts: Readonly<Record<string, string>>;
    readonly at: string;
  } | null;
  readonly kept: { readonly id: string; readonly version: number } | null;
  readonly reason: string;
};

export type ComposeProps = {
  readonly page: ComposerPage;
  readonly timeZone: string;
  readonly maySend: boolean;
  /** Whoever reads the page wrote or handed over this draft: somebody else is its second reader. */
  readonly isWriter: boolean;
  readonly answer: ComposeAnswer | undefined;
};

export type { DraftPreview };

/** Buttons that stand outside the form belong to it by this name. */
export const formId = "compose";
