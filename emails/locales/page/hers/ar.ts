import type { HerWords } from "./en.ts";

export const ar = {
  "options.heading.yes": "اختاروا ما يناسبكم",
  "options.heading.no": "ما يمكننا فعله بدلًا من ذلك",
  "options.words": "يبدأ {owner} فورًا بما تختارونه. ويمكنكم تغيير رأيكم إلى أن نبدأ.",
  "options.choose": "أختار هذا",
  "options.change": "بل هذا",
  "options.chosen": "هذا ما اخترتموه.",
  "options.waits": "{owner} يعمل عليه. وإلى أن نبدأ يمكنكم اختيار غيره.",
  "options.begun": "بدأنا بما اخترتموه. وإن أردتم غيره، فاكتبوا إلى {owner}.",
  "said.option-chosen": "شكرًا لكم. وصل اختياركم إلى {owner} وبدأ العمل عليه.",
  "fault.option-begun": "لقد بدأنا بما اخترتموه. وإن أردتم غيره، فاكتبوا إلى {owner}.",
  "fault.option-gone": "تغيّرت هذه الخيارات في هذه الأثناء. انظروا أدناه إلى المتاح الآن.",
  "history.options-put": "عرضنا عليكم خيارات لتختاروا منها.",
  "history.option-chosen": "اخترتم: {title}",
  "history.choice-begun": "بدأنا بما اخترتموه.",
  "history.options-withdrawn": "اضطررنا إلى سحب الخيارات:",
} as const satisfies HerWords;
