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

  "resolution.preheader": "ما الذي حدث، وكيف أصلحناه، ولماذا لن يتكرر.",
  "resolution.what": "ما الذي حدث",
  "resolution.how": "كيف أصلحناه",
  "resolution.why": "لماذا لن يتكرر",
  "resolution.why.not-yet": "لا نعرف ذلك بعد. سنخبركم به قبل {day}.",
  "resolution.apology.ours":
    "كان الخطأ خطأنا، ونتحمّل مسؤوليته. نأسف لما سبّبه لكم من متاعب ولما أضاعه من وقتكم.",
  "resolution.apology.shared":
    "كان جزء من هذا خطأنا، ونتحمّل مسؤولية ما يخصّنا منه. نأسف لما سبّبه لكم من متاعب ولما أضاعه من وقتكم.",
  "resolution.apology.partner":
    "نأسف لما سبّبه هذا لكم من متاعب ولما أضاعه من وقتكم. ما كان ينبغي أن تنتظروا أحدًا.",
  "resolution.apology.unclear":
    "لا يمكننا أن نقول بعد أين بدأ الأمر. أيًّا كان السبب، نأسف لما سبّبه لكم من متاعب ولما أضاعه من وقتكم.",
  "resolution.apology.not-ours":
    "نأسف لما سبّبه هذا لكم من متاعب ولما أضاعه من وقتكم. يسعدنا أننا ساعدنا في حلّه.",
  "resolution.chases":
    "{count, plural, one {اضطررتم إلى مراجعتنا مرة واحدة قبل أن يُحلّ الأمر.} two {اضطررتم إلى مراجعتنا مرتين قبل أن يُحلّ الأمر.} few {اضطررتم إلى مراجعتنا # مرات قبل أن يُحلّ الأمر.} other {اضطررتم إلى مراجعتنا # مرة قبل أن يُحلّ الأمر.}} ونأسف لذلك أيضًا.",
  "resolution.thanks": "شكرًا على صبركم، وعلى ثقتكم بنا، وعلى بقائكم معنا.",
  "resolution.still":
    "إن بقي شيء ليس على ما يرام، فأخبروني في صفحتكم. سيُفتح ملفكم من جديد، وسيبقى عندي.",

  "credit.label": "لقاء ما واجهتموه، رصيد بقيمة",
  "credit.note": "الرقم {number}، باسمكم لدى {brand}.",
  "credit.preheader": "أضفنا لكم رصيدًا لقاء ما واجهتموه.",
  "credit.words": "واجهتم متاعب ما كان ينبغي أن تواجهوها. أضفنا لكم رصيدًا لقاء ذلك.",

  "given.preheader": "شيء لقاء ما واجهتموه.",
  "given.words": "واجهتم متاعب ما كان ينبغي أن تواجهوها. هذا لقاء ذلك.",
  "given.refund": "مبلغ أعدناه إليكم",
  "given.replacement": "بديل لكم",
  "given.better-model": "طراز أفضل لكم، دون تكلفة إضافية",
  "given.free-period": "مجانًا لكم",
  "given.number": "الرقم {number}.",

  "heads-up.subject": "{brand}: قبل رسالتنا القادمة، الملف {reference}",
  "heads-up.preheader": "كلمة من {owner}، لتعرفوا أن الرسالة القادمة منّا حقًّا.",
  "heads-up.words":
    "أودّ أن أقدّم لكم شيئًا لقاء ما واجهتموه. ستصلكم منّا بطاقة هدية في رسالة منفصلة. أخبركم بذلك مسبقًا لتعرفوا أنها مقصودة، وأنها منّا حقًّا.",
  "heads-up.signs":
    "ستذكر تلك الرسالة ملفكم، {reference}. لن تطلب منكم دفع أي مبلغ ولا أي كلمة مرور. البطاقة نفسها تنتظركم في صفحتكم.",
  "heads-up.doubt": "إن بدا لكم فيها شيء غريب، فاتصلوا بي قبل الضغط على أي شيء.",

  "gift-card.subject": "{brand}: شيء لقاء ما واجهتموه، الملف {reference}",
  "gift-card.preheader": "بطاقة الهدية التي كتب إليكم عنها {owner}.",
  "gift-card.words": "هذه بطاقة الهدية التي كتبتُ إليكم عنها. هي لكم، مع شكرنا.",
  "gift-card.label": "بطاقة هدية",
  "gift-card.until": "يمكن استخدامها حتى {day}.",
  "gift-card.how":
    "رمز البطاقة ليس في هذه الرسالة، حتى لا يأخذه أحد غيركم. افتحوا صفحتكم واطلبوا الرمز: سنرسل أولًا رقمًا قصيرًا إلى هذا العنوان، لنتأكد من أنكم أنتم.",
  "gift-card.button": "افتحوا بطاقة الهدية",

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

  "staff.greeting": "مرحبًا {name}،",
  "staff.footer": "تصلكم هذه الرسالة لأنكم تعملون مع Amends لدى {brand}.",
  "invite.subject": "{brand}: دخولكم إلى Amends",
  "invite.preheader": "اختاروا كلمة مرور للبدء.",
  "invite.words":
    "منحكم {inviter} دخولًا إلى Amends، حيث تعتني {brand} بالعملاء الذين لم يسر أمر ما معهم كما ينبغي.",
  "invite.button": "اختاروا كلمة المرور",
  "invite.until": "يمكن استخدام الرابط حتى {when}.",
  "reset.subject": "{brand}: كلمة مرور جديدة لـ Amends",
  "reset.preheader": "اختاروا كلمة مرور جديدة.",
  "reset.words": "طلب أحدهم كلمة مرور جديدة لحسابكم. إن كنتم أنتم، فاختاروها هنا.",
  "reset.button": "اختاروا كلمة مرور جديدة",
  "reset.lasts":
    "{minutes, plural, one {يُستخدم الرابط مرة واحدة، خلال دقيقة واحدة.} two {يُستخدم الرابط مرة واحدة، خلال دقيقتين.} few {يُستخدم الرابط مرة واحدة، خلال # دقائق.} other {يُستخدم الرابط مرة واحدة، خلال # دقيقة.}}",
  "reset.not-you": "إن لم تكونوا أنتم، فاتركوا هذه الرسالة كما هي. تبقى كلمة مروركم كما كانت.",
  "changed.subject": "{brand}: تغيّرت كلمة مروركم في Amends",
  "changed.preheader": "إن لم تكونوا أنتم، فأخبروا المسؤول الآن.",
  "changed.words": "تغيّرت كلمة مرور حسابكم: {when}. أُنهيت كل الجلسات الأخرى.",
  "changed.not-you": "إن لم تكونوا أنتم، فأخبروا المسؤول الآن. يستطيع إنهاء كل جلساتكم.",

  "plan-b.preheader": "بدأنا طريقًا آخر لإصلاح الأمر.",
  "plan-b.words": "لم يسِر الطريق الأول كما ينبغي. لا أريد أن تنتظروه، ولذلك بدأنا طريقًا آخر:",
  "plan-b.steps": "ما يحدث الآن",
  "plan-b.step.partner": "{what} (يقوم به شريكنا، ونحن نتابعه)",
  "plan-b.step.customer": "{what} (نحتاج إليه منكم: {why})",

  "alert.subject": "{brand}: القضية {reference} تحتاج إليكم",
  "alert.about.no-first-word": "لم يتحدث أحد إلى هذا العميل في الوقت المناسب.",
  "alert.about.update-overdue": "لم يصل إلى العميل الخبر المستحق في موعده.",
  "alert.about.promise-broken": "لم يُوفَ بوعد قُطع للعميل.",
  "alert.about.customer-chased-twice": "اضطر العميل إلى السؤال مرتين.",
  "alert.about.partner-silent": "أحد الشركاء في القضية لا يجيب.",
  "alert.about.case-reopened": "فُتحت القضية من جديد: لم يُصلح الأمر.",
  "alert.about.repeat-failure": "خذل المنتج نفسه العميل نفسه مرة أخرى.",
  "alert.about.approval-late": "لم يصدر القرار المنتظر بشأن تعويض.",
  "alert.about.by-hand": "صعّد أحد الزملاء هذه القضية.",
  "alert.about.first-word-due": "اقترب موعد الكلمة الأولى إلى العميل.",
  "alert.about.next-word-due": "اقترب موعد الخبر التالي إلى العميل.",
  "alert.about.customer-reply-due": "اقترب موعد الرد على ما كتبه العميل.",
  "alert.about.resolution-due": "اقترب موعد حل هذه القضية.",
  "alert.about.promise-due": "اقترب موعد وعد قُطع للعميل.",
  "alert.about.promise-disputed": "يقول العميل إن شيئًا وُعد به لم يحدث.",
  "alert.about.other": "تحتاج هذه القضية إلى من يتولاها الآن.",
  "alert.since": "منذ {when}.",
  "alert.role.owner": "نخبركم لأن القضية في عهدتكم.",
  "alert.role.deputy": "نخبركم بصفتكم نائبًا عن صاحب القضية.",
  "alert.role.lead": "نخبركم بصفتكم قائد الفريق.",
  "alert.role.manager": "نخبركم بصفتكم الإدارة.",
  "alert.ask": "افتحوا القضية وقولوا إنها لديكم. إن لم يقل ذلك أحد، يُخبَر الشخص التالي.",
  "alert.button": "افتحوا القضية",
} as const satisfies MailCatalogue;
