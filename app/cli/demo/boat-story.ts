import { addFiles } from "#app/operations/cases/add-file.ts";
import { demoPhoto } from "./photos.ts";
import { openStory, say, type Telling } from "./story.ts";

/** The boat display: the letter is a case the day it arrives, with its photos, and an honest no. */
export async function tellBoat(telling: Telling): Promise<string> {
  const { services, clock, staff } = telling;
  const { ines } = staff;
  clock.set(2, 8, 50);
  const { id, reference } = await openStory(telling, ines, {
    ...opening,
    receivedAt: clock.now().toISOString(),
  });
  await addFiles(services, id, [{ name: "helm.png", bytes: demoPhoto() }], ines);
  clock.set(2, 13, 15);
  await say(
    telling,
    ines,
    reference,
    "Your letter and its photographs are in front of me. I have asked our workshop whether any panel of the Meridian 9 is left anywhere.\n\nYou should not have waited four weeks for one line. That was our dealer, and our dealers are ours to look after.",
  );
  clock.set(1, 14, 30);
  await say(
    telling,
    ines,
    reference,
    "An honest no first: **the panel is not made any more, and none is left**. We cannot repair your display.\n\nWhat we can do:\n\n- a Meridian 12 at the price you paid in 2013, fitted by us at your berth, no trip for you;\n- or a reconditioned Meridian 9 with a year's warranty, sent to your door this week, at no cost;\n- or what the display is worth to a collector, paid to you, and our thanks for thirteen years.\n\nTell me which suits you best, here on the page or by phone. There is no hurry.",
  );
  return reference;
}

const opening = {
  customer: {
    name: "Tomas Berg",
    email: "tomas.berg@example.test",
    phone: "+46 70 555 01 44",
    locale: "en",
    timezone: "Europe/Stockholm",
  },
  subject: "Chart plotter display is dark after thirteen years",
  problem:
    "I have owned three of your displays. The one at my helm went dark in January. The dealer took four weeks to write “part not available” and closed the matter. I did not expect it to live for ever. I expected an answer. I enclose photographs of the display, the wiring and the serial plate.",
  product: "Meridian 9 chart plotter",
  serial: "M9-0713-00452",
  channel: "letter",
  severity: "normal",
  fault: "ours",
};
