import type { MailCatalogue } from "./en.ts";

export const ar = {
  greeting: "مرحبًا {name}،",
  closing: "مع أطيب التحيات،",
  late: "تصلكم هذه الرسالة متأخرة عمّا قلناه، ونأسف لذلك.",
  "case.subject": "{brand}: ملفكم {reference}",
  "case.button": "اطّلعوا على وضع ملفكم",
  "case.rest": "البقية في صفحتكم.",
  "next.label": "ستسمعون منّا قبل",
  "next.note": "حتى إن لم يكن هناك جديد. ({zone})",
  "owner.phone": "الخط المباشر:",
  "owner.reach": "اكتبوا رسالة أو اطلبوا مكالمة",
  "footer.why": "الملف {reference}. تصلكم هذه الرسالة لأن أمرًا لم يسر كما ينبغي لكم مع {brand}.",
  "footer.private": "رابط صفحتكم لكم وحدكم. نرجو عدم مشاركته.",
  "footer.support": "هاتف {brand}: {phone}",
  "footer.stop": "إيقاف رسائل المتابعة هذه",

  "acknowledgement.preheader": "الملف الآن لدى {owner}.",
  "acknowledgement.preheader.when": "الملف الآن لدى {owner}. ستسمعون منّا قبل {when}.",
  "acknowledgement.received.letter": "رسالتكم البريدية لدينا منذ {day}.",
  "acknowledgement.received.email": "شكرًا على رسالتكم الإلكترونية. وصلتنا {day}.",
  "acknowledgement.received.phone": "شكرًا على اتصالكم. كان ذلك {day}.",
  "acknowledgement.received.web": "شكرًا على كتابتكم إلينا. وصلتنا رسالتكم {day}.",
  "acknowledgement.received.social": "قرأنا ما كتبتموه {day}. شكرًا لإخبارنا.",
  "acknowledgement.received.in-person": "شكرًا على زيارتكم لنا. كان ذلك {day}.",
  "acknowledgement.owner":
    "يؤسفني ما واجهتموه من متاعب. اسمي {owner}. ملفكم عندي، وسيبقى عندي حتى يُحلّ الأمر.",
  "acknowledgement.understood": "ما فهمناه منكم",
  "acknowledgement.check": "هل ينقص شيء، أو هناك ما ليس دقيقًا؟ أخبروني في صفحتكم وسأصحّحه.",

  "update.preheader": "رسالة من {owner} بشأن ملفكم.",

  "nothing-new.preheader": "لا جديد بعد. ما زلنا نعمل على الأمر.",
  "nothing-new.words":
    "ليس لديّ جديد أخبركم به بعد. ما زلنا نعمل على الأمر، ولم أُرِد أن تضطروا إلى السؤال.",
  "nothing-new.stands": "الوضع الآن",

  "delay.preheader": "الأمر يستغرق وقتًا أطول مما ظننا. إليك السبب وما نفعله.",
  "delay.opening": "الأمر يستغرق وقتًا أطول مما ظننا. أفضّل أن أخبرك الآن على أن تضطر إلى السؤال.",
  "feedback.preheader": "سؤالان، إن كان لديك دقيقة.",
  "feedback.opening":
    "شيء من عندنا خذلك، وأودّ أن أتعلم من ذلك. هل لي أن أسألك عن أمرين؟ لست مضطرًا إلى الإجابة.",
  "feedback.first": "ماذا كنت تفعل عندما حدث العطل؟",
  "feedback.second": "ما الذي كان سيساعدك أكثر؟",
  "problem-fixed.preheader": "ما حدث لك ولآخرين تم إصلاحه.",
  "problem-fixed.opening": "لم تكن الوحيد الذي حدث له هذا. وقد تم إصلاحه الآن للجميع.",
  "compose.promised": "لقد وعدناك بما يلي:",
  "compose.stands": "نحن ننتظر {partner}، وما زلت أتابع الأمر.",
  "compose.credit": "تعويضًا عن تعبك أضفنا إلى رصيدك {amount}، برقم {number}.",

  "thanks.preheader": "هل ما زال كل شيء كما ينبغي؟",
  "thanks.words": "أصلحنا قبل أيام ما لم يسر كما ينبغي لكم. أودّ أن أعرف أنه ما زال على ما يرام.",
  "thanks.thanks": "شكرًا مرة أخرى على صبركم، وعلى ثقتكم، وعلى بقائكم معنا.",
  "thanks.call": "سأتصل بكم أيضًا، لتخبروني بأنفسكم.",
  "follow-up.ask": "إن نقص شيء، أو أزعجكم أمر آخر، فأخبروني وسأتولّاه.",
  "follow-up.button": "أخبرونا كيف الحال",

  "check-in.preheader": "بعد بضعة أسابيع: هل كل شيء بخير؟",
  "check-in.words":
    "مضت بضعة أسابيع منذ أن أصلحنا ما لم يسر كما ينبغي لكم. لم أنسَ ذلك، وأودّ أن أسمع أن كل شيء بخير.",
  "check-in.call": "سأتصل بكم أيضًا في الأيام القادمة.",

  "reopened.preheader": "فُتح ملفكم من جديد، وهو لدى {owner}.",
  "reopened.words":
    "أخبرتمونا أن الأمر ليس على ما يرام بعد. يؤسفني ذلك: كان ينبغي أن يُحلّ من المرة الأولى. ملفكم مفتوح من جديد، وما زال عندي.",
  "reopened.heard": "ما فهمناه منكم",

  "fresh-link.subject": "{brand}: رابط جديد إلى ملفكم {reference}",
  "fresh-link.preheader": "هذا هو الرابط الجديد الذي طلبتموه.",
  "fresh-link.words": "هذا هو الرابط الجديد إلى صفحتكم. طلبتموه أنتم، أو شخص استخدم عنوانكم.",
  "fresh-link.button": "افتحوا صفحتكم",

  "code.subject": "{brand}: الرقم الذي طلبتموه، الملف {reference}",
  "code.preheader": "اكتبوه في صفحتكم.",
  "code.words": "هذا هو الرقم الذي تكتبونه في صفحتكم.",
  "code.label": "رقمكم",
  "code.lasts":
    "{minutes, plural, one {يُستخدم مرة واحدة، خلال دقيقة واحدة.} two {يُستخدم مرة واحدة، خلال دقيقتين.} few {يُستخدم مرة واحدة، خلال # دقائق.} other {يُستخدم مرة واحدة، خلال # دقيقة.}}",
  "code.not-you": "لن يطلبه منكم أحد من {brand} أبدًا. إن لم تطلبوا رقمًا، فلا حاجة إلى فعل شيء.",

  "plan-b.preheader": "بدأنا طريقًا آخر لإصلاح الأمر.",
  "plan-b.words": "لم يسِر الطريق الأول كما ينبغي. لا أريد أن تنتظروه، ولذلك بدأنا طريقًا آخر:",
  "plan-b.steps": "ما يحدث الآن",
  "plan-b.step.partner": "{what} (يقوم به شريكنا، ونحن نتابعه)",
  "plan-b.step.customer": "{what} (نحتاج إليه منكم: {why})",
} as const satisfies MailCatalogue;
