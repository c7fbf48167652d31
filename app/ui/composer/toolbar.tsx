import { type KeyboardEvent, useEffect, useState } from "react";

type Mark = {
  readonly name: string;
  readonly sign: string;
  readonly look: string;
  /** What is put in the place of the words that are chosen. */
  readonly wrap: (chosen: string) => string;
};

const marks: readonly Mark[] = [
  { name: "Bold", sign: "B", look: "font-bold", wrap: (chosen) => `**${chosen || "words"}**` },
  { name: "Italic", sign: "I", look: "italic", wrap: (chosen) => `*${chosen || "words"}*` },
  {
    name: "List",
    sign: "•",
    look: "",
    wrap: (chosen) => (chosen || "one").replace(/^(?:- )?/gm, "- "),
  },
  {
    name: "Link",
    sign: "Link",
    look: "underline",
    wrap: (chosen) => `[${chosen || "words"}](https://)`,
  },
];

/** Marks of Markdown for the part it belongs to. They are typed by hand where no script runs. */
export function Toolbar({ field, label }: { field: string; label: string }) {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  if (!scripted) return null;
  return (
    <div
      role="toolbar"
      aria-label={`Marks for ${label}`}
      aria-controls={field}
      onKeyDown={goAlong}
      className="flex gap-1"
    >
      {marks.map((mark, at) => (
        <button
          key={mark.name}
          type="button"
          aria-label={mark.name}
          title={mark.name}
          tabIndex={at === 0 ? 0 : -1}
          onClick={() => put(field, mark)}
          className={`min-h-7 min-w-7 cursor-pointer rounded px-1.5 text-sm text-quiet hover:bg-panel hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11 ${mark.look}`}
        >
          {mark.sign}
        </button>
      ))}
    </div>
  );
}

/** One stop of the Tab key; arrows go from mark to mark (ARIA's toolbar). */
function goAlong(event: KeyboardEvent<HTMLDivElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const from = buttons.findIndex((button) => button.matches(":focus"));
  const to = buttons[(from + step + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
  to?.focus();
}

function put(field: string, { wrap }: Mark): void {
  const area = document.getElementById(field);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const { selectionStart, selectionEnd, value } = area;
  const chosen = value.slice(selectionStart, selectionEnd);
  area.focus();
  area.setRangeText(wrap(chosen), selectionStart, selectionEnd, "select");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
