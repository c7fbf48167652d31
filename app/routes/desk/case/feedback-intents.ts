import { redirect } from "@remix-run/node";
import { seeToLow } from "#app/operations/feedback/see-to-low.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { type Asked, type Intent, idOf } from "#app/web/intents.ts";
import { noSuchCase } from "./get-case.ts";

/** A person has spoken with a customer who was not satisfied (R22). */
export function seeToLowIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const seen = await seeToLow(asked.services, idOf(asked, "answerId"), asked.actor);
      if (!seen.ok) throw noSuchCase();
      return redirect(saying(back(asked), "low-seen"));
    },
  };
}
