import { usualBrand } from "../brands/brand-of-case.ts";
import type { PasswordLink } from "../ports/staff-auth.ts";
import type { Services } from "../services.ts";

const minutes = 30;

export type AskedForReset =
  | { readonly ok: true }
  | { readonly ok: false; readonly retryAfterSeconds: number };

/** Mails a link to set a new password; an unknown address is answered alike (AUT-4). */
export async function sendPasswordReset(
  services: Services,
  email: string,
  resetUrl: (token: string) => string,
): Promise<AskedForReset> {
  const asked = await services.staffAuth.requestPasswordReset({ email });
  if (!asked.ok) return { ok: false, retryAfterSeconds: asked.retryAfterSeconds };
  if (asked.link) await writeReset(services, asked.link, resetUrl);
  return { ok: true };
}

async function writeReset(
  services: Services,
  { staff, token }: PasswordLink,
  resetUrl: (token: string) => string,
) {
  const now = services.now();
  await services.transaction(async (store) =>
    store.outbox.put({
      kind: "password-reset",
      caseId: null,
      customerId: null,
      to: { name: staff.name, address: staff.email },
      locale: staff.locale,
      props: {
        brand: await usualBrand(services, store),
        name: staff.name,
        locale: staff.locale,
        url: services.sealForMail(resetUrl(token)),
        minutes,
      },
      once: `password-reset:${services.newId()}`,
      createdAt: now,
      dueAt: now,
    }),
  );
}
