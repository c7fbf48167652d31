import type { ReactNode } from "react";

type FormSectionProps = {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** Fields that belong together, under one name. */
export function FormSection({ title, hint, children }: FormSectionProps) {
  return (
    <fieldset className="grid gap-4 border-t border-line pt-4 md:grid-cols-[14rem_1fr] md:gap-8">
      <div>
        <legend className="float-left w-full text-base font-semibold">{title}</legend>
        {hint && <p className="clear-both pt-1 text-sm text-quiet">{hint}</p>}
      </div>
      <div className="grid content-start gap-4">{children}</div>
    </fieldset>
  );
}

/** Fields side by side where there is room. */
export function Beside({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2">{children}</div>;
}
