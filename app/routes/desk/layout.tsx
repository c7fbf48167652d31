import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, NavLink, Outlet, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { currentPauses } from "#app/operations/views/settings/pauses-page.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { KeyHelp } from "#app/ui/desk/key-help.tsx";
import { Places, place, SettingsPlaces } from "#app/ui/desk/places.tsx";
import { PauseBanner } from "#app/ui/pauses/pause-banner.tsx";
import { url } from "#app/urls.ts";
import { requireStaff } from "#app/web/who.ts";

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-desk");
  const { brand, trial } = door.context.services.settings;
  return {
    pauses: await currentPauses(door.context.services),
    timeZone: staff.timeZone,
    stops: may(staff.role, "pause-sending") || may(staff.role, "pause-money"),
    name: staff.name,
    brand: brand.name,
    trial,
    opens: may(staff.role, "open-case"),
    money: may(staff.role, "view-finance"),
    house: may(staff.role, "view-settings"),
    rules: may(staff.role, "set-care-rules"),
    figures: may(staff.role, "view-cost-figures"),
  };
}

/** Of every page below: customers' names stay in no browser's store. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "private, no-store" });

export default function DeskLayout() {
  const { name, brand, trial, opens, pauses, timeZone, ...places } = useLoaderData<typeof loader>();
  return (
    <div className="min-h-screen">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:bg-paper focus:p-2"
      >
        Skip to the content
      </a>
      <header className="border-b border-line bg-paper">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
          <p className="text-sm font-semibold">
            {brand} <span className="font-normal text-quiet">· Amends</span>
          </p>
          <Places {...places} trial={trial} />
          <div className="ms-auto flex flex-wrap items-center gap-1">
            {opens && (
              <Link to={url("deskNewCase")} className={buttonClass("main")}>
                Log a failure
              </Link>
            )}
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
          </div>
        </div>
      </header>
      <PauseBanner pauses={pauses} timeZone={timeZone} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-6 outline-none">
        <SettingsPlaces {...places} />
        <Outlet />
      </main>
      <KeyHelp />
    </div>
  );
}
