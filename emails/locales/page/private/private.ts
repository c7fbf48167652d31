import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** Words about who may see what: codes, lost links, files, who has looked. */
export const privacy = { en, es, de, fr, pt, ar };
