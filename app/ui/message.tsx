import type { ReactNode } from "react";

/** A small page with one thing to say. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto max-w-xl px-6 py-24">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <div className="mt-4 text-lg">{children}</div>
    </main>
  );
}
