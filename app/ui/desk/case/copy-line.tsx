import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { directionOf, matchLanguage } from "#emails/kit/locale.ts";

/** A sentence to take along: one press selects all of it, and with script a button copies it. */
export function CopyLine({ words, locale }: { words: string; locale: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    setCopied(true);
  };
  return (
    <div className="flex flex-wrap items-start justify-between gap-2 rounded-md border border-line bg-paper px-3 py-2">
      <p
        lang={matchLanguage(locale)}
        dir={directionOf(locale)}
        className="min-w-0 flex-1 basis-56 break-words select-all"
      >
        {words}
      </p>
      <Button
        look="quiet"
        type="button"
        onClick={copy}
        aria-live="polite"
        className="noscript:hidden"
      >
        {copied ? "Copied" : "Copy"}
      </Button>
    </div>
  );
}
