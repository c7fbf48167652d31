import type { ReactNode } from "react";

/** One line of a story, inside a list of terms. */
export function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-quiet sm:pt-0.5">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
