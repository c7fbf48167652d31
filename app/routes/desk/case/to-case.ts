import { url } from "#app/urls.ts";
import type { Asked } from "#app/web/intents.ts";

/** The page of the case a form was sent from. */
export const toCase = ({ door }: Asked) =>
  url("deskCase", { reference: door.params.reference ?? "" });
