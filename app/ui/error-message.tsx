import { isRouteErrorResponse } from "@remix-run/react";
import type { ReactNode } from "react";

type Told = { readonly title: string; readonly words: string };

const titles: Readonly<Record<number, string>> = {
  403: "This page is not open to you",
  404: "Nothing is here",
  503: "We cannot answer just now",
};

const broken: Told = {
  title: "That did not work on our side",
  words:
    "Nothing was changed. Try again; if it stays like this, tell whoever looks after this installation.",
};

/** What a page that could not be shown says. A sentence of our own is repeated, nothing else is. */
export function errorWords(error: unknown): Told {
  if (!isRouteErrorResponse(error)) return broken;
  // Words of a 503 are always ours (app/web/outage.ts).
  if (error.status >= 500 && error.status !== 503) return broken;
  const { status, data } = error;
  const isOurs = typeof data === "string" && data !== "" && !data.startsWith("Error:");
  return {
    title: titles[status] ?? "That did not work",
    words: isOurs ? data : "Open the page again, and try once more.",
  };
}

type Props = {
  readonly error: unknown;
  /** Where to go on from here. */
  readonly children: ReactNode;
};

/** A page that could not be shown: why, what to do, where to go on. */
export function ErrorMessage({ error, children }: Props) {
  const { title, words } = errorWords(error);
  return (
    <section className="mx-auto max-w-xl py-16">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="mt-3 text-lg">{words}</p>
      <div className="mt-8 flex flex-wrap items-center gap-3">{children}</div>
    </section>
  );
}
