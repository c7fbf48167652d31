import type { EmailProps } from "#emails/index.ts";
import { usualBrand } from "../brands/brand-of-case.ts";
import type { SignedInStaff } from "../ports/staff-auth.ts";
import type { Services } from "../services.ts";

type StaffMail = "staff-invite" | "password-reset" | "password-changed";
/** Who reads it, and whose name it bears. */
type Own = Pick<EmailProps<StaffMail>, "brand" | "name" | "locale">;

/** Mails a member of staff about their own sign-in, in the name of the usual brand (AUT-4, AUT-9). */
export async function writeToStaff(
  services: Services,
  { name, email, locale }: Pick<SignedInStaff, "name" | "email" | "locale">,
  kind: StaffMail,
  propsOf: (own: Own) => EmailProps<StaffMail>,
): Promise<void> {
  const now = services.now();
  await services.transaction(async (store) =>
    store.outbox.put({
      ...{ kind, caseId: null, customerId: null, locale },
      to: { name, address: email },
      props: propsOf({ brand: await usualBrand(services, store), name, locale }),
      once: `${kind}:${services.newId()}`,
      createdAt: now,
      dueAt: now,
    }),
  );
}
