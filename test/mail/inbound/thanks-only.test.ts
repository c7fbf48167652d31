import { describe, expect, test } from "vitest";
import { isThanksOnly } from "#app/mail/inbound/thanks-only.ts";

const ONLY_THANKS = [
  "Thanks!",
  "Thank you so much for your help.",
  "Hi Maria,\n\nmany thanks for the quick reply.\n\nBest regards,\nAda Lovelace",
  "Perfect, thank you 🙏",
  "Thanks, Maria",
  "Much appreciated. Have a great day!",
  "Thank you for getting back to me.\n\n-- \nAda Lovelace\n+44 20 7946 0000",
  "Thanks\n\nSent from my iPhone\n\nOn Mon, 2 Mar 2026, Care <c@x.test> wrote:\n> Is it broken?",
  "Muchas gracias por su ayuda.\n\nSaludos,\nLucía",
  "Perfecto, mil gracias.",
  "Vielen Dank für die schnelle Antwort!\n\nMit freundlichen Grüßen\nJürgen Groß",
  "Danke schön",
  "Alles klar, herzlichen Dank.",
  "Bonjour,\n\nMerci beaucoup pour votre aide.\n\nCordialement,\nChloé",
  "Merci d'avance",
  "Muito obrigada pela ajuda!\nAbraços,\nInês",
  "Obrigado.",
  "شكرا جزيلا",
  "Many thanks for sorting this out so quickly.",
  "That's perfect, thanks",
  "Thank you and have a nice weekend",
  "I am very grateful.",
  "De acuerdo, gracias.",
  "Le agradezco mucho su ayuda",
  "Gracias por informarme",
  "Ich bedanke mich herzlich.",
  "Herzlichen Dank für Ihre Mühe und Geduld",
  "Je vous en remercie.",
  "Merci de votre réponse",
  "Obrigado pela rápida resposta.",
  "Grato pela ajuda",
  "شكرا لك على سرعة الرد",
  "أشكركم على المساعدة",
  "السلام عليكم\nشكراً لكم على المساعدة\nمع تحياتي",
];

const MORE_THAN_THANKS = [
  "",
  "Ada",
  "OK",
  "Great.",
  "Thanks, but it still does not work.",
  "Thanks for nothing.",
  "Thank you. When will it arrive?",
  "Thanks. Please call me on 020 7946 0000",
  "No thanks",
  "Thank you, the lamp is broken again.",
  "Gracias, pero sigue sin funcionar.",
  "Gracias. ¿Cuándo llega?",
  "Danke, aber die Lampe flackert noch.",
  "Danke. Bitte rufen Sie mich an.",
  "Merci, mais je n'ai rien reçu.",
  "Non merci",
  "Obrigado, mas ainda não chegou.",
  "شكرا لكن لم يصل",
  "شكرا متى يصل؟",
  "> Thanks",
  "Thank you for finally answering.",
  "Thanks for the late reply",
  "Great, thanks, broken again",
  "Gracias por nada",
  "Gracias por la espera",
  "Danke für nichts",
  "Ich danke Ihnen, aber sie flackert",
  "Merci pour votre retard",
  "Obrigado por nada",
  "شكرا على لا شيء",
];

describe("thank you alone does not reopen a case", () => {
  test.each(ONLY_THANKS)("only thanks: %j", (text) => {
    expect(isThanksOnly(text)).toBe(true);
  });

  test.each(MORE_THAN_THANKS)("more than thanks, or none: %j", (text) => {
    expect(isThanksOnly(text)).toBe(false);
  });

  test("INB-5: a long text made to be slow takes less than five seconds", () => {
    const started = performance.now();
    isThanksOnly("thank you ".repeat(39));
    isThanksOnly("Thanks A ".repeat(44));
    isThanksOnly("thanks for your ".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
