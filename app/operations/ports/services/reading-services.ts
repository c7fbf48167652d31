import type { BrandReader } from "../../views/brand-reader.ts";
import type { DeskViews } from "../../views/desk/desk-views.ts";
import type { CareFigureViews } from "../../views/figure-tallies.ts";
import type { CustomerPages } from "../../views/portal/customer-page.ts";
import type { CaseAnnouncements } from "../case-announcements.ts";
import type { OperatingFigures } from "../figures.ts";
import type { OpeningLog } from "../openings.ts";

/** What pages are read from, outside any transaction, and who looked at them. */
export type ReadingServices = {
  readonly customerPages: CustomerPages;
  readonly caseAnnouncements: CaseAnnouncements;
  readonly openingLog: OpeningLog;
  readonly brands: BrandReader;
  readonly deskViews: DeskViews;
  readonly careFigures: CareFigureViews;
  readonly figures: () => Promise<OperatingFigures>;
  /** Whether an error says that the database could not be asked, or went away in the middle. */
  readonly isOutage: (error: unknown) => boolean;
};
