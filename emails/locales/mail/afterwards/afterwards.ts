import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";

/** Words about what comes once it is put right: how it was, thanks, and everything to take away. */
export const afterwards = { en, es, de, fr, pt, ar };
