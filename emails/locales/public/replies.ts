import { type Language, matchLanguage } from "../../kit/locale.ts";

// Short public replies that reveal nothing (R26): no name, no product, no fault, no number, and no
// promise. No word of them is a given name in its language, so that one can nearly always be used.

/** Whether we can write to her: we have, or she has to tell us how. */
export type ReplySituation = "reached" | "unknown";

type Replies = {
  readonly reached: readonly string[];
  readonly unknown: readonly string[];
  /** Where the brand has a page for it; `{address}` is that page. */
  readonly write: string;
  /** Where she has a case and has lost her link; `{address}` is the page that sends it anew. */
  readonly lost: string;
};

const replies: Readonly<Record<Language, Replies>> = {
  en: {
    reached: [
      "Thank you for telling us. We are on it and have written to you privately.",
      "We have seen this and are sorry for the trouble. Please look for our private message.",
      "Thank you for speaking up. A person here has taken this up and is in touch with you.",
    ],
    unknown: [
      "Thank you for telling us. Please send us a private message, so that we can look into it with you.",
      "We are sorry for the trouble. Please write to us in private: a person here is ready to take it up.",
    ],
    write: "Thank you for telling us. Please write to us at {address}: a person there takes it up.",
    lost: "We have written to you privately. If you cannot find it, ask for your link again at {address}.",
  },
  es: {
    reached: [
      "Gracias por contárnoslo. Estamos en ello y le hemos escrito en privado.",
      "Lo hemos visto y sentimos las molestias. Le hemos enviado un mensaje privado.",
    ],
    unknown: [
      "Gracias por contárnoslo. Escríbanos por mensaje privado y lo vemos con usted.",
      "Sentimos las molestias. Envíenos un mensaje privado: una persona de aquí lo atiende.",
    ],
    write: "Gracias por contárnoslo. Escríbanos en {address}: allí lo atiende una persona.",
    lost: "Le hemos escrito en privado. Si no lo encuentra, pida su enlace de nuevo en {address}.",
  },
  de: {
    reached: [
      "Danke, dass Sie uns das sagen. Wir kümmern uns darum und haben Ihnen privat geschrieben.",
      "Wir haben das gesehen, und die Umstände tun uns leid. Sie haben eine private Nachricht von uns.",
    ],
    unknown: [
      "Danke, dass Sie uns das sagen. Bitte schicken Sie uns eine private Nachricht, dann gehen wir dem nach.",
      "Die Umstände tun uns leid. Bitte schreiben Sie uns privat: Hier kümmert sich ein Mensch darum.",
    ],
    write:
      "Danke, dass Sie uns das sagen. Bitte schreiben Sie uns unter {address}: Dort kümmert sich ein Mensch darum.",
    lost: "Wir haben Ihnen privat geschrieben. Falls Sie es nicht finden: Ihren Link gibt es neu unter {address}.",
  },
  fr: {
    reached: [
      "Merci de nous l’avoir dit. Nous nous en occupons et vous avons écrit en privé.",
      "Nous l’avons vu et regrettons ce désagrément. Un message privé vous attend.",
    ],
    unknown: [
      "Merci de nous l’avoir dit. Envoyez-nous un message privé pour que nous regardions cela avec vous.",
      "Nous regrettons ce désagrément. Écrivez-nous en privé : une personne ici s’en occupe.",
    ],
    write: "Merci de nous l’avoir dit. Écrivez-nous sur {address} : une personne s’en occupe.",
    lost: "Nous vous avons écrit en privé. Si vous ne le trouvez pas, redemandez votre lien sur {address}.",
  },
  pt: {
    reached: [
      "Obrigado por nos dizer. Estamos a tratar disso e escrevemos-lhe em privado.",
      "Vimos isto e lamentamos o incómodo. Enviámos-lhe uma mensagem privada.",
    ],
    unknown: [
      "Obrigado por nos dizer. Envie-nos uma mensagem privada, para vermos isto consigo.",
      "Lamentamos o incómodo. Escreva-nos em privado: uma pessoa daqui trata disso.",
    ],
    write: "Obrigado por nos dizer. Escreva-nos em {address}: uma pessoa trata disso.",
    lost: "Escrevemos-lhe em privado. Se não encontrar, peça de novo a sua ligação em {address}.",
  },
  ar: {
    reached: [
      "شكرًا لإخبارنا. نحن نتابع الأمر وقد كتبنا إليك على الخاص.",
      "رأينا ما كتبت ونأسف للإزعاج. أرسلنا إليك رسالة خاصة.",
    ],
    unknown: [
      "شكرًا لإخبارنا. أرسل إلينا رسالة خاصة لنتابع الأمر معك.",
      "نأسف للإزعاج. اكتب إلينا على الخاص، وسيتابع شخص منا الأمر.",
    ],
    write: "شكرًا لإخبارنا. اكتب إلينا على {address} ليتابع شخص منا الأمر.",
    lost: "كتبنا إليك على الخاص. إن لم تجد الرسالة فاطلب رابطك من جديد على {address}.",
  },
};

/** Where she may be pointed to in public: the brand's own page, and where a lost link is sent anew. */
export type PublicAddresses = { readonly contact: string | null; readonly lost: string };

/** Replies to choose from, in her language, the plainest first. */
export function publicReplies(
  locale: string,
  situation: ReplySituation,
  { contact, lost }: PublicAddresses,
): readonly string[] {
  const { reached, unknown, write, lost: again } = replies[matchLanguage(locale)];
  if (situation === "reached") return [...reached, again.replace("{address}", lost)];
  return contact ? [write.replace("{address}", contact), ...unknown] : unknown;
}
