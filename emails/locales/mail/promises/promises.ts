import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** Words about what was promised, and of a partner who is late. */
export const promises = { en, es, de, fr, pt, ar };
