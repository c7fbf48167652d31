import type { PrivateWords } from "./en.ts";

export const ar: PrivateWords = {
  "file.ended": "انتهى عنوان هذا الملف",
  "file.ended.words":
    "كان صالحًا لخمس دقائق كي لا يجده أحد لاحقًا. عودوا إلى صفحتكم وافتحوا الملف منها مرة أخرى: الرابط في كل رسالة منّا.",
};
