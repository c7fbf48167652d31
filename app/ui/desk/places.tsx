import { NavLink, useLocation } from "@remix-run/react";
import { url } from "#app/urls.ts";
import { Folded } from "./folded.tsx";

/** How a place reads among others: the one somebody is in stands out. */
export const place = ({ isActive }: { isActive: boolean }) =>
  `rounded-md px-2.5 py-1.5 text-sm no-underline pointer-coarse:py-3 ${isActive ? "bg-panel font-semibold text-ink" : "text-quiet hover:text-ink"}`;

/** What the one who looks may enter. */
type May = {
  readonly money: boolean;
  readonly house: boolean;
  readonly rules: boolean;
  readonly figures: boolean;
  readonly stops: boolean;
  readonly trial: boolean;
};

const everybodys = [
  ["deskCases", "Cases"],
  ["deskCalls", "Calls"],
  ["deskMail", "Mail"],
  ["deskProblems", "Problems"],
] as const;

/** The places of the desk, in one line. */
export function Places({ trial, ...may }: May) {
  const [firstSetting] = settingsOf(may);
  const isSetting = isOneOf(useLocation().pathname, settingsOf(may));
  const places = [
    ...everybodys,
    ...(may.money ? [["finance", "Finance"] as const] : []),
    ...(may.figures ? [["deskFigures", "Figures"] as const] : []),
    ...(may.rules ? [["deskKept", "Kept"] as const] : []),
  ];
  return (
    <nav aria-label="Main" className="flex flex-wrap gap-1">
      <NavLink to={url("desk")} end className={place}>
        Today
      </NavLink>
      {places.map(([name, label]) => (
        <NavLink key={name} to={url(name)} className={place}>
          {label}
        </NavLink>
      ))}
      {firstSetting && (
        <NavLink to={url(firstSetting[0])} className={place({ isActive: isSetting })}>
          Settings
        </NavLink>
      )}
      {trial && (
        <a href={url("mailbox")} className={place({ isActive: false })}>
          Mailbox
        </a>
      )}
    </nav>
  );
}

const rules = [
  ["settingsLevels", "How often customers hear"],
  ["settingsHours", "Working hours"],
  ["settingsAbsences", "Who is away"],
  ["settingsLadders", "Ladders"],
  ["settingsPlans", "Plan B"],
  ["settingsChats", "Chats"],
] as const;
const house = [
  ["settingsStaff", "Staff"],
  ["settingsBrands", "Brands"],
] as const;

function settingsOf(may: Pick<May, "rules" | "house" | "stops">) {
  return [
    ...(may.rules ? rules : []),
    ...(may.house ? house : []),
    ...(may.stops ? [["settingsPauses", "Pause"] as const] : []),
  ];
}

/** The settings beside each other, on each of their pages; nothing for who may enter none or one. */
export function SettingsPlaces(may: Pick<May, "rules" | "house" | "stops">) {
  const places = settingsOf(may);
  const { pathname } = useLocation();
  if (!isOneOf(pathname, places) || places.length < 2) return null;
  const here = places.find(([name]) => pathname.startsWith(url(name)));
  const links = places.map(([name, label]) => (
    <NavLink key={name} to={url(name)} className={setting}>
      {label}
    </NavLink>
  ));
  return (
    <nav aria-label="Settings" className="mb-4 border-b border-line pb-2 print:hidden">
      <div className="flex flex-wrap gap-1 max-sm:hidden">{links}</div>
      <Folded named={`Settings: ${here?.[1] ?? "all"}`} className="-ms-2.5 sm:hidden">
        <div className="grid gap-1">{links}</div>
      </Folded>
    </nav>
  );
}

const setting = ({ isActive }: { isActive: boolean }) =>
  `rounded-md px-2.5 py-1.5 text-sm no-underline pointer-coarse:py-3 ${isActive ? "bg-paper font-semibold text-ink" : "text-quiet hover:text-ink"}`;

/** One's own account lies beside the settings of the house, and is none of them. */
function isOneOf(pathname: string, places: ReturnType<typeof settingsOf>) {
  return places.some(([name]) => pathname.startsWith(url(name)));
}
