import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** Words about what is the customer's to choose and to do. */
export const hers = { en, es, de, fr, pt, ar };
