import type { ReactNode } from "react";

const looks = {
  well: "border-well bg-well-ground text-well",
  warn: "border-warn bg-warn-ground text-warn",
  alarm: "border-alarm bg-alarm-ground text-alarm",
} as const;

/** What became of what was just done. Faults are read out at once. */
export function Notice({ look, children }: { look: keyof typeof looks; children: ReactNode }) {
  return (
    <div
      role={look === "alarm" ? "alert" : "status"}
      className={`rounded-md border-s-4 px-4 py-2.5 text-sm ${looks[look]}`}
    >
      {children}
    </div>
  );
}
