import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** What was wrong with a form, and what to do about it. */
export const faults = { en, es, de, fr, pt, ar };
