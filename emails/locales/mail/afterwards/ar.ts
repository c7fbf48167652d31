import type { AfterWords } from "./en.ts";

export const ar = {
  "thanks.questions":
    "وهل لي أن أسألكم عن أمرين؟ لقد خذلكم ما تعطّل، وأودّ أن أتعلم من ذلك. لستم مضطرين إلى الإجابة.",
  "thanks.questions.where": "في صفحتكم مكان للإجابة، ولقول كيف كان الأمر بالنسبة إليكم.",
  "alert.about.low-satisfaction": "العميل غير راضٍ عن طريقة تعاملنا مع الأمر. اتصلوا به.",
} as const satisfies AfterWords;
