import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { url } from "#app/urls.ts";

/** The frame of the trial's mailbox: nobody has to sign in to look at it. */
export function MailboxFrame({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-screen">
      <header className="border-b border-line bg-paper">
        <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-2 px-4 py-2">
          <p className="text-sm font-semibold">
            Amends <span className="font-normal text-quiet">· trial mailbox</span>
          </p>
          <nav aria-label="Main" className="flex gap-1 text-sm">
            <Link to={url("mailbox")} className="rounded-md px-2.5 py-1.5 text-accent">
              All mail
            </Link>
            <Link to={url("desk")} className="rounded-md px-2.5 py-1.5 text-accent">
              To the desk
            </Link>
          </nav>
        </div>
      </header>
      <main className="mx-auto max-w-5xl px-4 py-6">{children}</main>
    </div>
  );
}
