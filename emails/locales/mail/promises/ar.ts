import type { PromiseWords } from "./en.ts";

export const ar = {
  "promise.by": "قبل {when}",
  "promise.between": "بين {from} و{to}",
  "promise.was": "ما كنت قد وعدتكم به. {when}",
  "promise.now": "الموعد الجديد",
  "promise-made.preheader": "ما وعدتكم به، مكتوبًا.",
  "promise-made.words": "هذا ما وعدتكم به مكتوبًا، حتى تتمكنوا من مطالبتي به.",
  "promise-made.unsure":
    "لا أستطيع تحديد الساعة على وجه اليقين، لذلك أذكر لكم المدة التي سيتم فيها الأمر.",
  "promise-kept.preheader": "تم ما وعدتكم به.",
  "promise-kept.words": "تم ما وعدتكم به.",
  "promise-kept.late": "تم ما وعدتكم به. وقد جاء متأخرًا عن الموعد الذي وعدت به، وأنا آسف لذلك.",
  "promise-kept.what": "ما وعدتكم به",
  "promise-kept.not-so":
    "إن لم يحدث ذلك فأخبرونا على صفحتكم. عندها يُفتح الأمر من جديد وأعلم به فورًا.",
  "promise-moved.preheader": "لما وعدتكم به موعد جديد.",
  "promise-moved.words": "ما وعدتكم به لن يتم في الموعد الذي ذكرته. أخبركم بذلك قبل أن يمضي.",
  "promise-moved.withdrawn": "عليّ أن أتراجع عن أمر وعدتكم به، ومن حقكم أن تعرفوا السبب.",
  "promise-broken.preheader": "لم أفِ بما وعدتكم به.",
  "promise-broken.draft":
    "{name}، كنت قد وعدتكم بهذا:\n\n{what}\n\n{when}. لم يحدث ذلك في موعده. هذا تقصير منا لا منكم، وأنا آسف: لقد اعتمدتم عليه.",
  "partner-late.preheader": "{partner} تأخر في الرد علينا، ولن نترككم تنتظرون.",
  "partner-late.words":
    "يعمل {partner} معنا في قضيتكم ولم يرد كما اتفقنا. إصلاح ذلك علينا نحن: لا حاجة لأن تتصلوا بأحد.",
  "partner-late.promised": "كانوا قد قالوا لنا: قبل {when}.",
} as const satisfies PromiseWords;
