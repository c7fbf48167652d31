import type { ReactNode } from "react";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { Notice } from "#app/ui/notice.tsx";

type FrameProps = {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly lead: string;
  readonly fault?: string | undefined;
  readonly children: ReactNode;
};

/** A page of the rules of care: what was done, what was wrong. */
export function SettingsFrame({ title, lead, fault, children }: FrameProps) {
  return (
    <>
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
