import type { ReactNode } from "react";

const looks = {
  plain: "border-line bg-panel text-quiet",
  accent: "border-accent text-accent",
  well: "border-transparent bg-well-ground text-well",
  warn: "border-transparent bg-warn-ground text-warn",
  alarm: "border-transparent bg-alarm-ground text-alarm",
} as const;

export type TagLook = keyof typeof looks;

/** A state in one or two words. Never the only sign of it: the words say it too. */
export function Tag({ look = "plain", children }: { look?: TagLook; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded border px-1.5 text-xs leading-5 font-medium whitespace-nowrap ${looks[look]}`}
    >
      {children}
    </span>
  );
}
