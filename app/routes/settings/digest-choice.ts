import { redirect } from "@remix-run/node";
import {
  ChooseDigest,
  chooseDigest,
  digestWishFor,
} from "#app/operations/figures/choose-digest.ts";
import type { SignedInStaff } from "#app/operations/ports/staff-auth.ts";
import type { Services } from "#app/operations/services.ts";
import { saying } from "#app/ui/desk/said.tsx";
import type { DigestChoice } from "#app/ui/settings/weekly-digest.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { type Intent, refuse, textOf } from "#app/web/intents.ts";

/** What stands on one's own account about the week in figures. */
export async function digestChoiceOf(
  services: Services,
  staff: SignedInStaff,
): Promise<DigestChoice> {
  const teams = await services.look(({ house }) => house.listTeams());
  const team = teams.find(({ id }) => id === staff.teamId)?.name ?? null;
  return { whose: await digestWishFor(services, staff), team };
}

export const chooseDigestIntent: Intent = {
  needs: "view-figures",
  async run(asked) {
    const { services, session, form } = asked;
    const parsed = ChooseDigest.safeParse({ whose: textOf(form, "whose") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    await chooseDigest(services, session.staff, parsed.data);
    return redirect(saying(url("settingsAccount"), "digest-chosen"));
  },
};
