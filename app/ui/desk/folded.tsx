import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";

type Props = {
  /** What it says while folded. */
  readonly named: ReactNode;
  /** Says on how wide a window it is not needed. */
  readonly className: string;
  /** Opens over the page instead of moving it down. */
  readonly over?: boolean;
  readonly children: ReactNode;
};

/** Places behind one press, where a window is too narrow for them. Needs no script; the next page has it folded. */
export function Folded({ named, className, over = false, children }: Props) {
  const place = over
    ? "absolute inset-x-0 top-full z-20 border-b border-line px-4 py-2 shadow-md"
    : "mt-1 rounded-md border border-line p-2";
  return (
    <details key={useLocation().key} className={`group/folded ${className}`}>
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-md px-2.5 py-0 text-sm font-medium [&::-webkit-details-marker]:hidden">
        {named}
        <span aria-hidden="true" className="text-quiet group-open/folded:rotate-180">
          ▾
        </span>
      </summary>
      <div className={`bg-paper ${place}`}>{children}</div>
    </details>
  );
}
