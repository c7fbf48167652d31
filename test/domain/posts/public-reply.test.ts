import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  faultsOfReply,
  type KeptFromPublic,
  longestReply,
} from "#app/domain/posts/public-reply.ts";
import { languageNames } from "#emails/kit/locale.ts";
import { publicReplies } from "#emails/locales/public/replies.ts";

const addresses = {
  contact: "https://lumen.example/contact",
  lost: "https://status.lumen.example/lost",
};
const allowed = Object.values(addresses);
const kept: KeptFromPublic = {
  reference: "AM-7K3Q-X2M9",
  customerName: "Ana Duarte",
  handle: "@ana_prints",
  email: "ana.duarte@example.test",
  phone: "+34 600 555 231",
  product: "Lumen LX-410",
  serial: "LX410-22-88134",
  orderRef: "4500-7781",
  externalRef: "shop:88134",
  place: "Valencia",
  subject: "Printer will not start",
  problem: "The printer beeps three times and the display stays dark.",
};
const faults = (reply: string) => faultsOfReply(reply, kept, allowed);

describe("R26: a public reply reveals nothing", () => {
  test("every suggested reply fits everywhere, in six languages, and passes its own reading", () => {
    for (const language of languageNames) {
      for (const situation of ["reached", "unknown"] as const) {
        const replies = publicReplies(language, situation, addresses);
        expect(replies.length).toBeGreaterThan(1);
        for (const reply of replies) {
          expect([language, reply, faults(reply)]).toEqual([language, reply, []]);
        }
      }
      const without = publicReplies(language, "unknown", { ...addresses, contact: null });
      for (const reply of without) expect(reply).not.toMatch(/https?:|\{/);
    }
  });

  test.each([
    ["Sorry, ana, we are on it.", ["name"]],
    ["Sorry Ana Duarté!", ["name"]],
    ["Hello @Ana_Prints, we have written.", ["handle"]],
    ["About your lumen: see our message.", ["product"]],
    ["Your LX 410 22 88134 is with us.", ["number", "product"]],
    ["Order 4500 7781 leaves today.", ["number", "phone"]],
    ["Your case am 7k3q x2m9 is open.", ["reference"]],
    ["Write to help@lumen.example.", ["email", "link"]],
    ["Call +34 910 555 017.", ["phone"]],
    ["See lumen.example/s/abc.", ["link", "product"]],
    ["In Valencia we are open.", ["place"]],
    ["printer will not start? We are on it", ["what-happened"]],
    ["x".repeat(longestReply + 1), ["too-long"]],
    ["  ", ["empty"]],
  ])("%s", (reply, expected) => {
    expect(faults(reply)).toEqual(expect.arrayContaining(expected));
  });

  // Words of three letters and more, as names, products and places are; numbers as they are printed.
  const word = fc.stringMatching(/^[a-zA-Zäéñşßžабвإنت]{3,9}$/);
  const code = fc.stringMatching(/^[A-Z]{2}[0-9]{3,8}$/);
  const said = fc.constantFrom("thank", "you", "we", "are", "on", "it", "privately", "نتابع");
  const disguises: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.normalize("NFD"),
    (text) => `“${text}”,`,
    (text) => [...text].join("\u200b"),
  ];

  test("no field of a case stands in a reply that passes, however it is written", () => {
    fc.assert(
      fc.property(
        fc.record({
          name: word,
          product: word,
          place: word,
          handle: word,
          serial: code,
          order: code,
        }),
        fc.array(said, { maxLength: 6 }),
        fc.constantFrom("name", "product", "place", "handle", "serial", "order"),
        fc.constantFrom(...disguises),
        (fields, around, which, disguise) => {
          const { name: customerName, order: orderRef, ...rest } = fields;
          const ofCase = { ...kept, ...rest, customerName, orderRef };
          const told = [...around, disguise(fields[which]), ...around].join(" ");
          expect(faultsOfReply(told, ofCase, allowed)).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
