import { json, redirect } from "@remix-run/node";
import { longestReply, type ReplyFault } from "#app/domain/posts/public-reply.ts";
import { GiveAddress, giveAddress } from "#app/operations/customers/give-address.ts";
import {
  AnswerInPublic,
  answerInPublic,
  LetPostBe,
  letPostBe,
  readPublicReply,
} from "#app/operations/posts/answer-in-public.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf, typedIn } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { getCase, noSuchCase } from "./get-case.ts";
import { toCase } from "./to-case.ts";

const revealed: Readonly<Record<ReplyFault, string>> = {
  empty: "It says nothing yet.",
  "too-long": `It is longer than ${longestReply} characters.`,
  email: "It holds an e-mail address.",
  phone: "It holds a phone number.",
  link: "It holds a link. Only our own page for the public may stand there.",
  reference: "It holds a case reference.",
  number: "It holds a number of the case, or a long one.",
  name: "It holds the customer’s name.",
  handle: "It holds the name the post stands under: the network adds that by itself.",
  product: "It names the product.",
  place: "It names the place.",
  "what-happened": "It tells what happened.",
};

const change = "Take it out; where it stands in public already, change it there first.";

function postIdOf({ form }: Asked): string {
  const id = textOf(form, "postId");
  if (!isId(id)) throw noSuchCase();
  return id;
}

type Judged = Awaited<ReturnType<typeof readPublicReply>>;

/** What it gives away, at its field; null where nothing. Throws the answer 404. */
function stopped(asked: Asked, judged: Judged) {
  if (judged.ok) return null;
  if (judged.reason === "not-found") throw noSuchCase();
  const found = judged.faults.map((fault) => revealed[fault]).join(" ");
  return refuse(asked, { words: `${found} ${change}` });
}

/** Reads what somebody wants to post in public, and writes nothing (R26). */
export const readReplyIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const parsed = AnswerInPublic.safeParse({ words: textOf(asked.form, "words") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const judged = await readPublicReply(asked.services, postIdOf(asked), parsed.data);
    return (
      stopped(asked, judged) ??
      json({ intent: "read-reply", faults: {}, typed: typedIn(asked.form) })
    );
  },
};

/** "I have replied in public" (R26). */
export const answerInPublicIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form } = asked;
    const parsed = AnswerInPublic.safeParse({ words: textOf(form, "words") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const answered = await answerInPublic(services, postIdOf(asked), parsed.data, actor);
    return stopped(asked, answered) ?? redirect(saying(toCase(asked), "answered-in-public"));
  },
};

/** Nothing is answered there, for a reason that is kept (R26). */
export const letPostBeIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form } = asked;
    const parsed = LetPostBe.safeParse({ because: textOf(form, "because") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const left = await letPostBe(services, postIdOf(asked), parsed.data, actor);
    if (!left.ok) throw noSuchCase();
    return redirect(saying(toCase(asked), "post-let-be"));
  },
};

const addressFaults = {
  "has-address": { "": "We can reach this customer already. Look at the facts above." },
  "address-taken": {
    email:
      "Another customer has this address. Log the failure for them, and close this case with a note.",
  },
} as const;

/** She was known by her post alone, and told us how to reach her (R3, R26). */
export const giveAddressIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, door } = asked;
    const typed = { email: textOf(form, "email"), phone: textOf(form, "phone") };
    const parsed = GiveAddress.safeParse(typed);
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { id } = await getCase(services, door.params.reference);
    const gave = await giveAddress(services, id, parsed.data, actor);
    if (gave.ok) return redirect(saying(toCase(asked), "address-given"));
    if (gave.reason === "not-found") throw noSuchCase();
    return refuse(asked, addressFaults[gave.reason]);
  },
};
