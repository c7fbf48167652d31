import type { Knex } from "knex";
import { noteTelling, noteTold } from "#app/db/embedded/half-told.ts";
import type { Services } from "#app/operations/services.ts";
import type { Wired } from "#app/services.ts";
import { tellBoat } from "./boat-story.ts";
import { createDemoClock } from "./demo-clock.ts";
import { loadDemoCodes } from "./demo-codes.ts";
import { prepareDemoPlans } from "./demo-plans.ts";
import { addDemoStaff, demoPassword, demoSignIns } from "./demo-staff.ts";
import { tellPhone } from "./phone-story.ts";
import { tellPrinter } from "./printer-story.ts";

export type Demo = {
  /** What to print once everything runs. */
  lines(publicUrl: string): Promise<readonly string[]>;
};

type Making = {
  /** The trial's folder, where it stands whether all was told. */
  readonly dataDir: string;
  /** The outside world on a clock of the demo's own. */
  readonly wire: (now: () => Date) => Wired;
  readonly say: (text: string) => void;
};

/**
 * The three stories of the playbook, told once into an empty database through the operations. Killed
 * on the way, the next start forgets the half of them and begins anew.
 */
export async function prepareDemo({ dataDir, wire, say }: Making): Promise<Demo> {
  const clock = createDemoClock(new Date());
  const { services, db } = wire(clock.now);
  if (!(await db("staff").first("id"))) {
    say("Telling the three stories (demo data)");
    await noteTelling(dataDir);
    const staff = await addDemoStaff(services);
    const plans = await prepareDemoPlans(services, staff.lena);
    const telling = { services, clock, staff, plans };
    for (const tell of [loadDemoCodes, tellPrinter, tellBoat, tellPhone]) await tell(telling);
    await noteTold(dataDir);
  }
  return { lines: (publicUrl) => describe(db, services, publicUrl) };
}

async function describe(db: Knex, services: Services, publicUrl: string) {
  const links = await db("case_links")
    .join("case_files", "case_files.id", "case_links.case_id")
    .where({ revoked_at: null })
    .orderBy("case_files.opened_at")
    .limit(3)
    .select("case_links.id", "case_files.product");
  return [
    "",
    "Customers' pages (no sign-in):",
    ...links.map(({ id, product }) => `  ${services.customerUrl(id)}   ${product ?? ""}`),
    `Caught mail:  ${publicUrl}/mailbox`,
    `The desk:     ${publicUrl}/desk`,
    ...demoSignIns.map(({ email, role }) => `  ${email.padEnd(20)} ${demoPassword}   ${role}`),
    "",
    "Ctrl-C stops it. What you did stays in the data folder.",
  ];
}
