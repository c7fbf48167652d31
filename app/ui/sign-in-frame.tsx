import type { ReactNode } from "react";

/** A link on a line of its own, high enough for a finger. */
export const linkAlone = "justify-self-start py-3 text-sm text-accent";

/** The frame of the pages before the desk: one small form in the middle. */
export function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-screen max-w-sm content-center gap-6 px-6 py-12">
      <div>
        <p className="text-sm text-quiet">Amends</p>
        <h1 className="text-2xl font-semibold">{title}</h1>
      </div>
      {children}
    </main>
  );
}
