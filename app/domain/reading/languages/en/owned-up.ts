/** More ways to say that it was us (R12). */
export const ownedUp: readonly string[] = [
  "(our|my) (bad|slip up|carelessness|wrongdoing|shortcoming*)",
  "(we're|we are|i am|i'm) [entirely|fully|solely|wholly|completely] (accountable|answerable|liable|to blame|at fault)",
  "(fault|blame|responsibility|error|mistake|liability) [for this|for that|for it] (lies|lay|rests|sits|falls|is) [entirely|solely|squarely|fully|wholly|firmly] (with|on) (us|me|our side|our end|our part)",
  "(fault|mistake|error|failure|oversight|slip|negligence|lapse) on (our|my) (part|side|end)",
  "(fault|error|failure|negligence|oversight|slip) of ours",
  "(we|i) (admit|concede|acknowledge) [full|our|that] (liability|fault|responsibility|blame|we were wrong)",
  "(caused|damaged|broken|lost|triggered|brought about) by (us|our own|our staff|our technician|our engineers|our company|our mistake|our error|our negligence|our carelessness)",
  "(we|i) [have|clearly|simply] (botched|bungled|mishandled|mismanaged|blundered|slipped up|erred)",
  "(we|i) [have|clearly|simply] failed (you|in our|to protect|to keep|to live up|to do)",
  "(we|i) (take|shoulder|carry|accept|bear|assume|own|claim) [the|this] [full|complete|entire|sole|all] (responsibility|blame|fault|liability)",
  "(we|i) own (this|it|that|up)",
  "(mea culpa|responsible for this mess|of our own making)",
];
