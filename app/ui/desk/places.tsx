import { NavLink, useLocation } from "@remix-run/react";
import { url } from "#app/urls.ts";

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
  const isSetting = useLocation().pathname.startsWith(settings);
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

const settings = "/settings/";
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
  if (!useLocation().pathname.startsWith(settings) || places.length < 2) return null;
  return (
    <nav
      aria-label="Settings"
      className="mb-4 flex flex-wrap gap-1 border-b border-line pb-2 print:hidden"
    >
      {places.map(([name, label]) => (
        <NavLink
          key={name}
          to={url(name)}
          className={({ isActive }) =>
            `rounded-md px-2.5 py-1.5 text-sm no-underline pointer-coarse:py-3 ${isActive ? "bg-paper font-semibold text-ink" : "text-quiet hover:text-ink"}`
          }
        >
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
