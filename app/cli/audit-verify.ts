import type { Output } from "./output.ts";
import type { Desk } from "./with-services.ts";

/** `amends audit verify`: exit code 1 when an entry was changed, taken out or cut off (AUD-1). */
export async function auditVerify(
  { json }: { readonly json: boolean },
  { services }: Desk,
  out: Output,
): Promise<number> {
  const faults = await services.transaction((store) => store.audit.verify());
  for (const { stream, position, fault } of faults) {
    out.line(
      json ? JSON.stringify({ stream, position, fault }) : `${stream}, entry ${position}: ${fault}`,
    );
  }
  if (json) out.line(JSON.stringify({ outcome: "done", faults: faults.length }));
  else if (faults.length === 0) out.line("Every chain of the audit log is whole.");
  return faults.length > 0 ? 1 : 0;
}
