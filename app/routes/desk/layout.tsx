import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, Outlet, useLoaderData, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { may } from "#app/domain/roles.ts";
import { currentPauses } from "#app/operations/views/settings/pauses-page.ts";
import { layouts } from "#app/routes.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { DeskFrame } from "#app/ui/desk/desk-frame.tsx";
import { ErrorMessage, errorWords } from "#app/ui/error-message.tsx";
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

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${errorWords(error).title} · Amends` : "Amends" },
];

export default function DeskLayout() {
  return (
    <DeskFrame {...useLoaderData<typeof loader>()}>
      <Outlet />
    </DeskFrame>
  );
}

/** A page of the desk that could not be shown: its other places stay at hand. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>(layouts.desk);
  const message = (
    <ErrorMessage error={useRouteError()}>
      <Link to={url("desk")} className={buttonClass("main")}>
        To Today
      </Link>
    </ErrorMessage>
  );
  return frame ? (
    <DeskFrame {...frame}>{message}</DeskFrame>
  ) : (
    <main className="px-6">{message}</main>
  );
}
