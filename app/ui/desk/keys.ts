import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { url } from "#app/urls.ts";

/** What keys do, in the words of the list that `?` shows. */
export const keyWords = [
  ["/", "Search"],
  ["j, k", "Next, previous in a list"],
  ["Enter", "Open it"],
  ["r", "Write to the customer"],
  ["l", "Log a call, letter or talk"],
  ["p", "Promise something"],
  ["n", "Log a new failure"],
  ["v", "Saved views of the case list"],
  ["t", "Today"],
  ["?", "Show or hide this list"],
] as const;

type Navigate = ReturnType<typeof useNavigate>;

const doings: Readonly<Record<string, (navigate: Navigate, showKeys: () => void) => void>> = {
  "/": (navigate) => {
    if (!focusOn("[data-search]")) navigate(url("deskCases"));
  },
  j: () => step(1),
  k: () => step(-1),
  r: () => void (focusOn("[data-reply]") || unfold("[data-write]")),
  l: () => unfold("[data-log]"),
  p: () => unfold("[data-promise]"),
  n: (navigate) => navigate(url("deskNewCase")),
  v: (navigate) => {
    if (!focusOn("[data-views] a")) navigate(url("deskCases"));
  },
  t: (navigate) => navigate(url("desk")),
  "?": (_, showKeys) => showKeys(),
};

/** Single keys for the desk. Never while somebody types, and never with Ctrl, Alt or the command key. */
export function useDeskKeys(showKeys: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const combined = event.ctrlKey || event.altKey || event.metaKey;
      const doing = combined || isTyping(event.target) ? undefined : doings[event.key];
      if (!doing) return;
      event.preventDefault();
      doing(navigate, showKeys);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [navigate, showKeys]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

function focusOn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}

/** The link of the next row, or of the previous one; a list has its ends. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-row] [data-open]")];
  const row = document.activeElement?.closest("[data-row]");
  const now = links.findIndex((link) => row?.contains(link));
  const next = now < 0 ? links.at(by > 0 ? 0 : -1) : links[now + by];
  next?.focus();
}

/** Of the row of a list that has the focus, where there is one; else the page's first. */
function unfold(selector: string): void {
  const within = document.activeElement?.closest("[data-row]") ?? document;
  const folded = within.querySelector<HTMLDetailsElement>(selector);
  if (!folded) return;
  folded.open = true;
  folded.querySelector<HTMLElement>("select, textarea")?.focus();
}
