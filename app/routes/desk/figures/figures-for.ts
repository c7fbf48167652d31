import { type FigureName, figureNames } from "#app/domain/figures/figure.ts";
import { may, type Role } from "#app/domain/roles.ts";

/** Leads and administrators see every figure, finance what keeping customers costs. */
export function figuresFor(role: Role): { names: readonly FigureName[]; costOnly: boolean } {
  const costOnly = !may(role, "view-figures");
  return { names: costOnly ? ["cost-per-kept-customer"] : figureNames, costOnly };
}
