import type { ReactNode } from "react";

type PageHeadProps = { readonly title: ReactNode; readonly children?: ReactNode };

/** The head of a desk page: its title, and what belongs beside it. */
export function PageHead({ title, children }: PageHeadProps) {
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <h1 className="text-2xl font-semibold">{title}</h1>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  );
}
