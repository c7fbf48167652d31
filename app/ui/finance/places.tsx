import { NavLink } from "@remix-run/react";
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
  return (
    <div className="mb-6 grid gap-3">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <nav
        aria-label="Finance"
        className="flex flex-wrap gap-x-5 gap-y-1 border-b border-line text-sm"
      >
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
      </nav>
    </div>
  );
}
