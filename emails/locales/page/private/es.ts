import type { PrivateWords } from "./en.ts";

export const es: PrivateWords = {
  "file.ended": "La dirección de este archivo ha caducado",
  "file.ended.words":
    "Sirvió cinco minutos, para que nadie la encuentre después. Vuelva a su página y abra el archivo desde allí: el enlace está en todos nuestros correos.",
};
