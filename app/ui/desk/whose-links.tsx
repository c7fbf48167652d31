import { Link } from "@remix-run/react";

export type Whose = "mine" | "team" | "all";
type WhoseLinksProps = {
  readonly path: string;
  readonly now: Whose;
  readonly hasTeam?: boolean;
};

/** One's own list, or everyone's. */
export function WhoseLinks({ path, now, hasTeam = false }: WhoseLinksProps) {
  const link = (to: Whose, label: string) => (
    <Link
      to={`${path}?whose=${to}`}
      aria-current={to === now ? "page" : undefined}
      className={`rounded-md px-2.5 py-1.5 text-sm no-underline ${to === now ? "bg-paper font-semibold" : "text-quiet hover:text-ink"}`}
    >
      {label}
    </Link>
  );
  return (
    <nav aria-label="Whose" className="flex gap-1">
      {link("mine", "Mine")}
      {hasTeam && link("team", "My team’s")}
      {link("all", "Everyone's")}
    </nav>
  );
}
