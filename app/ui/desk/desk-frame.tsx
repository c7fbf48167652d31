import { Form, Link, NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ShownPause } from "#app/operations/views/settings/pauses-page.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { Folded } from "#app/ui/desk/folded.tsx";
import { KeyHelp } from "#app/ui/desk/key-help.tsx";
import { Places, place, SettingsPlaces } from "#app/ui/desk/places.tsx";
import { PauseBanner } from "#app/ui/pauses/pause-banner.tsx";
import { url } from "#app/urls.ts";

type Props = {
  readonly brand: string;
  /** Who is signed in, and the zone of their clock. */
  readonly name: string;
  readonly timeZone: string;
  readonly trial: boolean;
  readonly pauses: readonly ShownPause[];
  /** What they may do or enter. */
  readonly opens: boolean;
  readonly stops: boolean;
  readonly money: boolean;
  readonly house: boolean;
  readonly rules: boolean;
  readonly figures: boolean;
  readonly children: ReactNode;
};

/** The frame of every page of the desk: its places, who is signed in, and what is stopped just now. */
export function DeskFrame(props: Props) {
  const { name, brand, trial, opens, pauses, timeZone, children, ...places } = props;
  return (
    <div className="min-h-screen">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:bg-paper focus:p-2"
      >
        Skip to the content
      </a>
      <header className="relative border-b border-line bg-paper print:hidden">
        <div className="mx-auto flex max-w-7xl items-center gap-x-4 px-4 py-2">
          <p className="min-w-0 truncate text-sm font-semibold">
            {brand} <span className="font-normal text-quiet max-lg:hidden">· Amends</span>
          </p>
          <div className="max-lg:hidden">
            <Places {...places} trial={trial} />
          </div>
          <div className="ms-auto flex shrink-0 items-center gap-1">
            {opens && (
              <Link to={url("deskNewCase")} className={buttonClass("main")}>
                Log a failure
              </Link>
            )}
            <div className="flex items-center gap-1 max-lg:hidden">
              <OneSelf name={name} />
            </div>
            <Folded named="Menu" className="lg:hidden" over>
              <Places {...places} trial={trial} />
              <div className="mt-2 flex flex-wrap items-center gap-1 border-t border-line pt-2">
                <OneSelf name={name} />
              </div>
            </Folded>
          </div>
        </div>
      </header>
      <PauseBanner pauses={pauses} timeZone={timeZone} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-6 outline-none">
        <SettingsPlaces {...places} />
        {children}
      </main>
      <KeyHelp />
    </div>
  );
}

/** Who is signed in, and the way out. */
function OneSelf({ name }: { name: string }) {
  return (
    <>
      <NavLink to={url("settingsAccount")} className={place}>
        {name}
      </NavLink>
      <Form method="post" action={url("signOut")}>
        <button
          type="submit"
          className="cursor-pointer rounded-md px-2.5 py-1.5 text-sm text-quiet hover:text-ink pointer-coarse:py-3"
        >
          Sign out
        </button>
      </Form>
    </>
  );
}
