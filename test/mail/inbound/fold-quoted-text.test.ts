import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldQuotedText, writtenText } from "#app/mail/inbound/fold-quoted-text.ts";

const ANSWER = "It did not arrive.";
const REPLIES: Record<string, string> = {
  english: "On Mon, 2 Mar 2026 at 10:00, Care <care@x.test> wrote:\n\n> Dear Ada,",
  spanish: "El lun, 2 mar 2026 a las 10:00, Care (<care@x.test>) escribió:\n> Hola",
  german: "Am Mo., 2. März 2026 um 10:00 Uhr schrieb Care <care@x.test>:\n\n> Liebe Ada,",
  french: "Le lun. 2 mars 2026 à 10:00, Care <care@x.test> a écrit :\n\n> Chère Ada,",
  portuguese: "Em seg., 2 de mar. de 2026 às 10:00, Care <care@x.test> escreveu:\n\n> Olá",
  arabic: "في الاثنين، 2 مارس 2026 في 10:00 ص كتب Care ‏<care@x.test>:\n\n> مرحبا",
  wrapped: "On Mon, 2 Mar 2026 at 10:00, The Care Team of Lamps\n<care@x.test>\nwrote:\n> Dear",
  unmarked: "On Mon, 2 Mar 2026 at 10:00, Care <care@x.test> wrote:\n\nDear Ada,\n\nit left.",
  outlook:
    "________________________________\nFrom: Care <care@x.test>\nSent: Monday\nTo: Ada\n\nDear",
  outlookGerman: "Von: Care <care@x.test>\nGesendet: Montag\nAn: Ada\nBetreff: Lampe\n\nLiebe Ada",
  outlookSpanish: "De: Care\nEnviado el: lunes\nPara: Ada\nAsunto: Lámpara\n\nHola Ada",
  outlookFrench: "De : Care <care@x.test>\nEnvoyé : lundi\nÀ : Ada\nObjet : Lampe\n\nChère Ada",
  outlookPortuguese: "De: Care\nEnviada em: segunda\nPara: Ada\nAssunto: Lâmpada\n\nOlá Ada",
  outlookArabic: "من: Care\nتم الإرسال: الاثنين\nإلى: Ada\nالموضوع: مصباح\n\nمرحبا",
  yahooGerman:
    "Am Montag, 2. März 2026 um 10:00:00 MEZ hat Care <care@x.test> Folgendes geschrieben: \n\nLiebe",
  gmailPortugal: "Care <care@x.test> escreveu no dia segunda, 2/03/2026 à(s) 10:00:\n\n> Olá",
  thunderbirdPortuguese: "Às 10:00 de 02/03/2026, Care escreveu:\n> Olá",
  appleArabic: "بتاريخ ٢ مارس ٢٠٢٦ في ١٠:٠٠ تمت كتابة ما يلي بواسطة Care <care@x.test>:\n\n> مرحبا",
  webGerman: 'Gesendet: Montag\nVon: "Care" <care@x.test>\nAn: ada@x.test\nBetreff: Lampe\n\nLiebe',
  original: "-----Original Message-----\nFrom: Care\n\nDear Ada",
};

describe("folding what a reply quotes", () => {
  test.each(Object.entries(REPLIES))("%s quotation is folded, the answer stays", (_, quoted) => {
    expect(writtenText(`${ANSWER}\n\n${quoted}`)).toBe(ANSWER);
  });

  test("answers between quoted lines are all kept", () => {
    const reply = "> Did it arrive?\nNo.\n> Was it broken?\nYes, the shade.\n-- \nAda\nLamp owner";
    expect(writtenText(reply)).toBe("No.\n\nYes, the shade.");
    expect(foldQuotedText(reply).at(-1)).toEqual({
      kind: "signature",
      text: "-- \nAda\nLamp owner",
    });
  });

  test.each([
    "Sent from my iPhone",
    "Gesendet von meinem iPhone",
    "Von meinem iPhone gesendet",
    "Enviado desde mi iPhone",
    "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.",
    "Enviado desde Yahoo Mail para iPhone",
    "Enviado do Email para Windows",
    "Envoyé avec la messagerie sécurisée Proton Mail.",
    "Provenance : Courrier pour Windows",
    "Envoyé de mon iPhone",
    "Enviado do meu iPhone",
    "أُرسلت من الـ iPhone",
  ])("the line a device adds is a signature: %s", (line) => {
    expect(writtenText(`${ANSWER}\n\n${line}`)).toBe(ANSWER);
  });

  test("words that only resemble a quotation stay written", () => {
    const mail =
      "From: the shop in York I bought two lamps.\nOn Monday it broke.\nDe: nada.\nEnviado do Porto.";
    expect(writtenText(mail)).toBe(mail);
  });

  test("no line is ever lost or moved", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(...Object.values(REPLIES), "> old", "-- ", "", ANSWER),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join("\n").replaceAll("\r", "");
        const pieces = foldQuotedText(text);
        expect(pieces.map((piece) => piece.text).join("\n")).toBe(text);
      }),
    );
  });

  test.each(["On a ".repeat(200_000), "On a\n".repeat(200_000), "From: a\n".repeat(200_000)])(
    "INB-5: a megabyte made to be slow takes less than five seconds",
    (text) => {
      const started = performance.now();
      foldQuotedText(text);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
