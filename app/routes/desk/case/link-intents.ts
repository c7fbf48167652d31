import { json, redirect } from "@remix-run/node";
import { setDiscretion } from "#app/operations/cases/set-discretion.ts";
import { SetRestriction, setRestriction } from "#app/operations/cases/set-restriction.ts";
import { revokeLink } from "#app/operations/links/revoke-link.ts";
import { sendLinkAnew } from "#app/operations/links/send-link-anew.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Intent, refuse, textOf } from "#app/web/intents.ts";
import { getCase } from "./get-case.ts";
import { toCase } from "./to-case.ts";

/** The customer's address, on demand only: it is not on the page, nor in what a browser keeps of it. */
export const showLinkIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, form, door } = asked;
    const linkId = textOf(form, "linkId");
    const { id } = await getCase(services, door.params.reference);
    const links = await services.transaction((store) => store.links.list(id));
    const good = links.find((link) => link.id === linkId && !link.revokedAt);
    if (!good) return refuse(asked, { "": "This link was revoked. Send the customer a new one." });
    const shown = { linkId, address: services.customerUrl(good.id) };
    return json({ intent: "show-link", faults: {}, typed: {}, shown }, { headers: noStore });
  },
};

const noStore = { "Cache-Control": "no-store" };

/** A link that opens nothing from now on. */
export const revokeLinkIntent: Intent = {
  needs: "revoke-link",
  async run(asked) {
    const { services, actor, form } = asked;
    const linkId = textOf(form, "linkId");
    const gone = { ok: false } as const;
    const revoked = isId(linkId) ? await revokeLink(services, linkId, actor) : gone;
    if (!revoked.ok) return refuse(asked, { "": "This link was revoked already." });
    return redirect(saying(toCase(asked), "link-revoked"));
  },
};

/** A mail with a link that is good, for who lost theirs. */
export const sendLinkIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, door } = asked;
    const { id } = await getCase(services, door.params.reference);
    await sendLinkAnew(services, id, actor);
    return redirect(saying(toCase(asked), "link-sent"));
  },
};

/** Mails that say nothing of what they are about (R25). */
export const discretionIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, door, form } = asked;
    const { id } = await getCase(services, door.params.reference);
    const discreet = textOf(form, "wish") === "on";
    await setDiscretion(services, id, discreet, actor);
    return redirect(saying(toCase(asked), discreet ? "discretion-on" : "discretion-off"));
  },
};

/** A page that says only whom to talk to (R25). */
export const restrictIntent: Intent = {
  needs: "restrict-page",
  async run(asked) {
    const { services, actor, door, form } = asked;
    const { reference } = await getCase(services, door.params.reference);
    const restricted = textOf(form, "wish") === "restrict";
    const read = SetRestriction.safeParse({ restricted, why: textOf(form, "why") });
    if (!read.success) return refuse(asked, faultsOf(read.error));
    await setRestriction(services, reference, read.data, actor);
    return redirect(saying(toCase(asked), restricted ? "page-restricted" : "page-shown"));
  },
};
