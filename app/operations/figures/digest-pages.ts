import type { DigestWish } from "#app/domain/figures/digest.ts";
import type { FigureName } from "#app/domain/figures/figure.ts";
import type { Services } from "../services.ts";

/** Where a digest leads on the desk: pages and filters, and nobody's name (R25). */
export function pagesOfDigest(
  { pageUrl }: Pick<Services, "pageUrl">,
  whose: DigestWish,
  teamId: string | null,
) {
  const today = pageUrl("desk", { whose: whose === "team" ? "team" : "all" });
  const ofTeam = teamId ? { team: teamId } : {};
  const byProduct = pageUrl("deskFigures", { by: "product", ...ofTeam });
  const look: Readonly<Record<FigureName, string>> = {
    "time-to-human": today,
    "updates-on-time": today,
    "promises-kept": pageUrl("deskKept", { of: "person", days: "30", ...ofTeam }),
    "chases-per-case": byProduct,
    "follow-ups-done": pageUrl("deskCalls", {}),
    "still-a-customer": byProduct,
    "cost-per-kept-customer": byProduct,
  };
  const urls = {
    figures: pageUrl("deskFigures", ofTeam),
    partners: pageUrl("deskKept", { of: "partner", days: "30" }),
    problems: pageUrl("deskProblems", {}),
    account: pageUrl("settingsAccount", {}),
  };
  return { look, urls };
}
