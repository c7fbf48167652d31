import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";

const places = [
  ["settingsLevels", "How often customers hear"],
  ["settingsHours", "Working hours"],
  ["settingsAbsences", "Who is away"],
  ["settingsLadders", "Ladders"],
  ["settingsPlans", "Plan B"],
  ["settingsChats", "Chats"],
] as const;

type FrameProps = {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly lead: string;
  readonly fault?: string | undefined;
  /** False for those who may only say when they are away themselves. */
  readonly isLead?: boolean;
  readonly children: ReactNode;
};

/** A page of the rules of care: its place among the others, what was done, what was wrong. */
export function SettingsFrame({ title, lead, fault, isLead = true, children }: FrameProps) {
  return (
    <>
      {isLead && (
        <nav aria-label="Settings" className="mb-4 flex flex-wrap gap-1 border-b border-line pb-2">
          {places.map(([name, label]) => (
            <NavLink
              key={name}
              to={url(name)}
              className={({ isActive }) =>
                `rounded-md px-2.5 py-1.5 text-sm no-underline pointer-coarse:py-3 ${isActive ? "bg-paper font-semibold text-ink" : "text-quiet hover:text-ink"}`
              }
            >
              {label}
            </NavLink>
          ))}
        </nav>
      )}
      <PageHead title={title} />
      <p className="mb-4 max-w-3xl text-quiet">{lead}</p>
      <SaidNotice />
      {fault && (
        <div className="mb-4 whitespace-pre-line">
          <Notice look="alarm">{fault}</Notice>
        </div>
      )}
      {children}
    </>
  );
}

/** What would change, shown before it is kept. */
export function Preview({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="grid gap-1 border-s-4 border-accent bg-panel px-4 py-3 text-sm">
      <p className="font-semibold">What would change</p>
      {children}
    </div>
  );
}
