import type { HerWords } from "./en.ts";

export const ar = {
  "next.missed": "قلنا إنكم ستسمعون منّا قبل",
  "next.sorry": "تأخرنا عليكم، ونأسف لذلك. ({zone})",
  "options.preheader.yes": "هناك أكثر من طريقة لإصلاح الأمر، والاختيار لكم.",
  "options.preheader.no": "اعتذار صريح عما لا نستطيعه، وما يمكننا فعله بدلًا منه.",
  "options.words.yes": "هناك أكثر من طريقة لإصلاح الأمر، ولكم أن تقولوا أيها أنسب لكم.",
  "options.words.no":
    "لا نستطيع إصلاح الأمر كما كنتم تأملون. وأفضّل أن أقول لكم ذلك على أن أترككم تنتظرون. إليكم السبب، وما يمكننا فعله بدلًا منه.",
  "options.how": "تختارون على صفحتكم بلمسة واحدة، وأبدأ به فورًا.",
  "options.button": "الاختيار على صفحتكم",
  "cost.time": "نحو {span} من وقتكم.",
  "cost.no-time": "لا يأخذ من وقتكم شيئًا.",
  "cost.trips":
    "{count, plural, one {مشوار واحد عليكم.} two {مشواران عليكم.} few {# مشاوير عليكم.} other {# مشوارًا عليكم.}}",
  "cost.no-trip": "بلا أي مشوار.",
  "cost.money": "تدفعون {amount}.",
  "cost.no-money": "لا يكلّفكم شيئًا.",
  "alert.about.option-chosen": "اختار العميل من بين الخيارات. ابدأ بما اختاره.",
  "appointment.preheader.offered": "أي وقت يناسبكم؟",
  "appointment.preheader.agreed": "موعدكم مكتوبًا.",
  "appointment.words.offered": "أودّ أن نتفق على موعد. اختاروا ما يناسبكم أكثر.",
  "appointment.words.agreed": "هذا ما اتفقنا عليه.",
  "appointment.place": "المكان: {place}",
  "appointment.who": "من سيأتي: {who}",
  "appointment.how.offered":
    "توافقون على صفحتكم بلمسة واحدة. وإن لم يناسبكم شيء منها، فاكتبوا هناك متى يناسبكم.",
  "appointment.how.agreed":
    "تجدونه على صفحتكم ملفًا لتقويمكم. وإن لم يعد يناسبكم، فاكتبوا ذلك هناك.",
  "appointment.button.offered": "اختيار موعد",
  "appointment.button.agreed": "عرضه على صفحتكم",
  "alert.about.appointment-confirmed": "وافق العميل على موعد.",
  "alert.about.appointment-move-asked": "يطلب العميل وقتًا آخر. اقترح وقتًا.",
  "reader-link.subject": "{brand}: الملف {reference} لتتابعوه",
  "reader-link.why": "الملف {reference}. تصلكم هذه الرسالة لأن {name} يتيح لكم متابعته.",
  "reader-link.button": "معرفة ما وصل إليه",
  "reader-link.preheader": "يتيح لكم {name} متابعة قضية.",
  "reader-link.words":
    "يتيح لكم {name} قراءة قضية لدى {brand}: أين وصلت، ومن يتولاها، وما الخطوة التالية.",
  "reader-link.rights": "الرابط لكم وحدكم، وللقراءة فقط. ويستطيع {name} سحبه في أي وقت.",
  "discreet.subject": "جديد في موضوعكم",
  "discreet.preheader": "تجدونه في صفحتكم.",
  "discreet.words": "هناك جديد في موضوعكم. تجدونه في صفحتكم الخاصة.",
  "discreet.button": "افتحوا صفحتكم",
} as const satisfies HerWords;
