import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** The resolution, and what is given for the trouble. */
export const putRight = { en, es, de, fr, pt, ar };
