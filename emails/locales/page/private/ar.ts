import type { PrivateWords } from "./en.ts";

export const ar: PrivateWords = {
  "file.ended": "انتهى عنوان هذا الملف",
  "file.ended.words":
    "كان صالحًا لخمس دقائق كي لا يجده أحد لاحقًا. عودوا إلى صفحتكم وافتحوا الملف منها مرة أخرى: الرابط في كل رسالة منّا.",
  "opened.link": "من فتح هذه الصفحة؟",
  "opened.heading": "متى فُتحت هذه الصفحة",
  "opened.words":
    "ساعة بساعة، لمدة 90 يومًا. هذا يبيّن أن أحدًا أو شيئًا طلب الصفحة، لا أن إنسانًا قرأها: فبرامج البريد وبرامج الحماية تفتح الروابط أيضًا. ولا نحتفظ بأي عنوان لمن فتحها.",
  "opened.yours": "عبر رابطكم",
  "opened.theirs": "عبر رابط {name}",
  "opened.machine": "يبدو أنه جهاز آلي، مثل برنامج حماية.",
  "opened.browser": "يبدو أنه متصفح.",
  "opened.none": "لا أحد حتى الآن.",
  "opened.times":
    "{count, plural, one {مرة واحدة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}",
  "opened.back": "العودة إلى صفحتكم",
  "discreet.title": "صفحتكم",
  "discreet.appointment": "موعد",
  "discreet.is-off": "رسائلنا تذكر موضوعها.",
  "discreet.is-on": "رسائلنا تقول فقط إن هناك جديدًا، والتفاصيل في هذه الصفحة وحدها.",
  "discreet.on": "اكتفوا بالقول إن هناك جديدًا",
  "discreet.off": "اذكروا الموضوع من جديد",
  "said.discretion-on": "من الآن تقول رسائلنا فقط إن هناك جديدًا.",
  "said.discretion-off": "عادت رسائلنا تذكر موضوعها.",
};
