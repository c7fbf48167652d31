import type { InsideProvider } from "#app/operations/ports/providers.ts";

/** A goodwill note: nobody has to do anything outside, its words are all of it. */
export const ownWords: InsideProvider = {
  name: "own-words",
  label: "Our own words",
  where: "inside",
  serves: ["goodwill-note"],
  powers: { takesBackDelivered: false, callsOff: false, renewsLink: false, announcesItself: false },
  async issue(_store, { id }) {
    return { ok: true, reference: id, expiresOn: null };
  },
};
