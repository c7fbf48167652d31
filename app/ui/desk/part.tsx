import { type ReactNode, useId } from "react";

type PartProps = {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
};

/** A part of a page under its own heading, told from the next by a line. */
export function Part({ title, id, children }: PartProps) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="scroll-mt-4">
      <h2 id={heading} className="mb-2 text-base font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
