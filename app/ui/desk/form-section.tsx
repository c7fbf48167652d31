import type { ReactNode } from "react";

type FormSectionProps = {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** Fields that belong together, under one name: beside it where its own place is wide enough. */
export function FormSection({ title, hint, children }: FormSectionProps) {
  return (
    <div className="@container">
      <fieldset className="grid gap-4 border-t border-line pt-4 @2xl:grid-cols-[14rem_minmax(0,44rem)] @2xl:gap-8">
        <div>
          <legend className="float-left w-full text-base font-semibold">{title}</legend>
          {hint && <p className="clear-both pt-1 text-sm text-quiet">{hint}</p>}
        </div>
        <div className="grid content-start gap-4">{children}</div>
      </fieldset>
    </div>
  );
}

/** Fields side by side where there is room. */
export function Beside({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2">{children}</div>;
}
