import { NavLink, useLocation } from "@remix-run/react";
import { Folded } from "#app/ui/desk/folded.tsx";
import { place } from "#app/ui/desk/places.tsx";
import { url } from "#app/urls.ts";

const places = [
  { to: url("finance"), words: "Requests" },
  { to: url("financeGiftCards"), words: "Gift cards" },
  { to: url("financeProviders"), words: "Providers" },
  { to: url("financeRules"), words: "Limits and budgets" },
  { to: url("financeBooks"), words: "Books" },
  { to: url("financeLedger"), words: "Ledger" },
  { to: url("financeYearEnd"), words: "Year-end" },
];

/** The pages of finance, under their common name. */
export function FinancePlaces({ title }: { title: string }) {
  const { pathname } = useLocation();
  const here = places.find(({ to }) => to === pathname);
  return (
    <div className="mb-6 grid gap-3">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <nav aria-label="Finance" className="border-b border-line text-sm max-sm:pb-2">
        <div className="flex flex-wrap gap-x-5 gap-y-1 max-sm:hidden">
          {places.map(({ to, words }) => (
            <NavLink
              key={to}
              to={to}
              end
              className={({ isActive }) =>
                `-mb-px border-b-2 pb-2 no-underline pointer-coarse:pt-3 pointer-coarse:pb-2.5 ${isActive ? "border-accent font-semibold text-ink" : "border-transparent text-quiet hover:text-ink"}`
              }
            >
              {words}
            </NavLink>
          ))}
        </div>
        <Folded named={`Finance: ${here?.words ?? "all"}`} className="-ms-2.5 sm:hidden">
          <div className="grid gap-1">
            {places.map(({ to, words }) => (
              <NavLink key={to} to={to} end className={place}>
                {words}
              </NavLink>
            ))}
          </div>
        </Folded>
      </nav>
    </div>
  );
}
