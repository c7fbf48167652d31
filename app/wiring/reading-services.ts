import { caseAnnouncements } from "#app/db/cases/case-announcements.ts";
import { operatingFigures } from "#app/db/connection/operating-figures.ts";
import { openingLog } from "#app/db/links/openings.ts";
import { brandReader } from "#app/db/views/brand-reader.ts";
import { careFigureViews } from "#app/db/views/care-figures.ts";
import { deskViews } from "#app/db/views/desk/desk-views.ts";
import { customerPages } from "#app/db/views/portal/customer-page.ts";
import { createVisitorMarks } from "#app/keys/visitor-marks.ts";
import type { ReadingServices } from "#app/operations/ports/services/reading-services.ts";
import type { Ground } from "./wiring.ts";

/**
 * What pages are read from, and who looked at them. `flush` writes down who did, while there is a
 * database; `close` ends the connections that pages have of their own.
 */
export function readingServices({ db, now, keys, databaseUrl, name, log }: Ground): {
  readonly services: ReadingServices;
  flush(): Promise<void>;
  close(): Promise<void>;
} {
  const pages = customerPages(databaseUrl, `amends ${name}`, log);
  const announcements = caseAnnouncements(databaseUrl, `amends ${name}`);
  const looked = openingLog(db, { now, markOf: createVisitorMarks(keys), log: log ?? mute });
  const services = {
    customerPages: pages,
    caseAnnouncements: announcements,
    openingLog: looked.opened,
    brands: brandReader(db),
    deskViews: deskViews(db),
    careFigures: careFigureViews(db),
    figures: () => operatingFigures(db, now()),
  };
  const close = async () => {
    await Promise.all([pages.close(), announcements.close()]);
  };
  return { services, flush: looked.close, close };
}

const mute = () => {};
