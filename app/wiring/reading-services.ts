import { caseAnnouncements } from "#app/db/cases/case-announcements.ts";
import { operatingFigures } from "#app/db/connection/operating-figures.ts";
import { isOutage } from "#app/db/connection/outage.ts";
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
export function readingServices(ground: Ground): {
  readonly services: ReadingServices;
  flush(): Promise<void>;
  close(): Promise<void>;
} {
  const { db, watch, now, keys, databaseUrl, patienceMs, log = mute } = ground;
  const name = `amends ${ground.name}`;
  const pages = customerPages(databaseUrl, { name, patienceMs, log });
  const announcements = caseAnnouncements(databaseUrl, name);
  const looked = openingLog(db, { now, markOf: createVisitorMarks(keys), log });
  const services = {
    customerPages: pages,
    caseAnnouncements: announcements,
    openingLog: looked.opened,
    brands: brandReader(db),
    deskViews: deskViews(db),
    careFigures: careFigureViews(db),
    figures: () => operatingFigures(watch, now()),
    isOutage,
  };
  const close = async () => {
    await Promise.all([pages.close(), announcements.close()]);
  };
  return { services, flush: looked.close, close };
}

const mute = () => {};
