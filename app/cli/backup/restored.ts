import { theSystem } from "#app/domain/actor.ts";
import { listAccepted } from "#app/mail/journal/evidence.ts";
import { noticeRestored, type Restored, sayRestored } from "#app/operations/restoring/restored.ts";
import { customersEraseAgain } from "../customer-erase.ts";
import type { Output } from "../output.ts";
import type { Desk } from "../with-services.ts";

type Standing = Pick<Desk, "services" | "config">;

/** At each start, before anything leaves: a restored dump stops itself, and says so. */
export async function noticeAtStart(desk: Standing, out: Output): Promise<void> {
  const accepted = () => listAccepted(desk.config.journalDir);
  const restored = await noticeRestored(desk.services, accepted);
  if (!restored) return;
  out.fault("This database is a copy: a backup was restored. All sending and all money is paused.");
  for (const line of linesOf(restored)) out.fault(line);
  await customersEraseAgain({ from: null, json: false }, desk, { ...out, line: out.fault });
}

/** `amends backup restored`: for a copied disk, which looks like the original. */
export async function backupRestored(
  { json }: { readonly json: boolean },
  desk: Desk,
  out: Output,
): Promise<number> {
  const { services, config } = desk;
  const restored = await sayRestored(services, listAccepted(config.journalDir), theSystem);
  if (json) out.line(JSON.stringify({ outcome: "paused", ...restored }));
  else {
    out.line("All sending and all money is paused.");
    for (const line of linesOf(restored)) out.line(line);
  }
  return customersEraseAgain({ from: null, json }, desk, out);
}

function linesOf({ left, inDoubt, freeCodes }: Restored): string[] {
  return [
    `${left} mails had left after the backup was taken, by the send journal, and stay sent.`,
    `${inDoubt} mails may have left: decide on each at /desk/mail. None leaves by itself.`,
    ...(freeCodes > 0
      ? [
          `${freeCodes} gift-card codes are free here, and some may have been given since the backup.`,
        ]
      : []),
    "Let a worker run for two minutes, look at Mail and Finance, then: npm run amends -- resume sending, resume money.",
  ];
}
