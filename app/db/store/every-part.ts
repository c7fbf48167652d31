import { answerParts } from "./answer-store.ts";
import { careParts } from "./care-store.ts";
import { caseParts } from "./case-store.ts";
import { houseParts } from "./house-store.ts";
import { keepingParts } from "./keeping-store.ts";
import { ladderParts } from "./ladder-store.ts";
import { linkParts } from "./link-store.ts";
import { mailParts } from "./mail-store.ts";
import { moneyParts } from "./money-store.ts";
import { problemParts } from "./problem-store.ts";

/** How each part of the store is made, whatever its subject. */
export const everyPart = {
  ...caseParts,
  ...linkParts,
  ...careParts,
  ...answerParts,
  ...ladderParts,
  ...mailParts,
  ...moneyParts,
  ...problemParts,
  ...houseParts,
  ...keepingParts,
};
