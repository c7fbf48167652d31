const en = {
  "problem-notice.subject": "{brand}: about something you have from us",
  "problem-notice.preheader": "You may be affected. Here is what we know, and what we do.",
  "problem-notice.opening":
    "You have not complained, and you may not have noticed anything. You may be affected all the same, so you hear it from us first.",
  "problem-notice.preheader.fixed": "It is put right for everyone.",
  "problem-notice.opening.fixed":
    "We wrote to you because you may be affected. It is put right now.",
  "problem-notice.reach":
    "If you notice it, or want to ask anything, simply answer this mail. {owner} takes care of it from there.",
  "problem-notice.why": "You get this mail because you may be affected. You need not do anything.",
} as const;
type Words = { readonly [Key in keyof typeof en]: string };

const es: Words = {
  "problem-notice.subject": "{brand}: sobre algo que tiene de nosotros",
  "problem-notice.preheader": "Puede que le afecte. Esto es lo que sabemos y lo que hacemos.",
  "problem-notice.opening":
    "No se ha quejado, y quizá no haya notado nada. Aun así puede que le afecte, y queremos que lo sepa primero por nosotros.",
  "problem-notice.preheader.fixed": "Está arreglado para todos.",
  "problem-notice.opening.fixed": "Le escribimos porque podía afectarle. Ya está arreglado.",
  "problem-notice.reach":
    "Si lo nota, o si quiere preguntar algo, responda sin más a este correo. {owner} se ocupa a partir de ahí.",
  "problem-notice.why": "Recibe este correo porque puede que le afecte. No tiene que hacer nada.",
};

const de: Words = {
  "problem-notice.subject": "{brand}: zu etwas, das Sie von uns haben",
  "problem-notice.preheader": "Sie sind vielleicht betroffen. Was wir wissen, und was wir tun.",
  "problem-notice.opening":
    "Sie haben sich nicht beschwert, und vielleicht haben Sie nichts bemerkt. Trotzdem könnten Sie betroffen sein, und das sollen Sie zuerst von uns hören.",
  "problem-notice.preheader.fixed": "Es ist für alle in Ordnung gebracht.",
  "problem-notice.opening.fixed":
    "Wir haben Ihnen geschrieben, weil Sie betroffen sein könnten. Jetzt ist es in Ordnung gebracht.",
  "problem-notice.reach":
    "Wenn Sie es bemerken oder etwas fragen möchten, antworten Sie einfach auf diese Mail. {owner} kümmert sich darum.",
  "problem-notice.why":
    "Sie erhalten diese Mail, weil Sie betroffen sein könnten. Sie müssen nichts tun.",
};

const fr: Words = {
  "problem-notice.subject": "{brand} : à propos d’un produit que vous avez chez vous",
  "problem-notice.preheader":
    "Vous êtes peut-être concerné. Voici ce que nous savons et ce que nous faisons.",
  "problem-notice.opening":
    "Vous ne vous êtes pas plaint, et vous n’avez peut-être rien remarqué. Vous êtes peut-être concerné tout de même, et nous voulons que vous l’appreniez d’abord par nous.",
  "problem-notice.preheader.fixed": "C’est réparé pour tout le monde.",
  "problem-notice.opening.fixed":
    "Nous vous avions écrit parce que vous étiez peut-être concerné. C’est réparé à présent.",
  "problem-notice.reach":
    "Si vous le remarquez, ou pour toute question, répondez simplement à ce message. {owner} s’en occupe ensuite.",
  "problem-notice.why":
    "Vous recevez ce message parce que vous êtes peut-être concerné. Vous n’avez rien à faire.",
};

const pt: Words = {
  "problem-notice.subject": "{brand}: sobre algo nosso que tem consigo",
  "problem-notice.preheader": "Pode estar afetado. Eis o que sabemos e o que fazemos.",
  "problem-notice.opening":
    "Não se queixou, e talvez não tenha notado nada. Ainda assim pode estar afetado, e queremos que o saiba primeiro por nós.",
  "problem-notice.preheader.fixed": "Está resolvido para todos.",
  "problem-notice.opening.fixed":
    "Escrevemos-lhe porque podia estar afetado. Agora está resolvido.",
  "problem-notice.reach":
    "Se o notar, ou se quiser perguntar algo, basta responder a este e-mail. {owner} trata do resto.",
  "problem-notice.why": "Recebe este e-mail porque pode estar afetado. Não tem de fazer nada.",
};

const ar: Words = {
  "problem-notice.subject": "{brand}: بخصوص منتج لديك من عندنا",
  "problem-notice.preheader": "قد يعنيك هذا الأمر. إليك ما نعرفه وما نفعله.",
  "problem-notice.opening":
    "لم تصلنا منك شكوى، وربما لم تلاحظ شيئًا. لكن قد يعنيك الأمر مع ذلك، ونريد أن تسمعه منا أولًا.",
  "problem-notice.preheader.fixed": "تم إصلاح الأمر للجميع.",
  "problem-notice.opening.fixed": "كتبنا إليك لأن الأمر قد يعنيك. وقد تم إصلاحه الآن.",
  "problem-notice.reach":
    "إذا لاحظت المشكلة أو أردت السؤال عن شيء، فما عليك إلا الرد على هذه الرسالة. وسيتولى {owner} الأمر.",
  "problem-notice.why": "تصلك هذه الرسالة لأن الأمر قد يعنيك. ولا يلزمك القيام بأي شيء.",
};

/** Words to customers who are affected and have not complained (R24). */
export const problems = { en, es, de, fr, pt, ar };
