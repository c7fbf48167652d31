import { z } from "zod";
import { type DigestWish, digestWishes, digestWishOf } from "#app/domain/figures/digest.ts";
import type { Role } from "#app/domain/roles.ts";
import type { Services } from "../services.ts";
import { weeksAt } from "./send-digests.ts";

export const ChooseDigest = z.strictObject({
  whose: z.enum(digestWishes, `Choose: ${digestWishes.join(", ")}.`),
});

type Chooser = { readonly id: string; readonly role: Role };

/** Whose figures a member of staff is told of each week, as they said or as their role has it. */
export async function digestWishFor(
  services: Services,
  { id, role }: Chooser,
): Promise<DigestWish> {
  return digestWishOf(role, await services.look(({ digests }) => digests.findWish(id)));
}

/** Turns the week in figures on, off, or to others' (R27). Turned on, it begins with the next week. */
export async function chooseDigest(
  services: Services,
  { id, role }: Chooser,
  { whose }: z.output<typeof ChooseDigest>,
): Promise<void> {
  const week = weeksAt(services).weeks[3].from;
  await services.transaction(async ({ digests }) => {
    const before = digestWishOf(role, await digests.findWish(id));
    await digests.choose(id, whose, before === "nobody" ? week : null);
  });
}
