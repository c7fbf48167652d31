import { Part } from "./part.tsx";
import type { Reading } from "./reading.ts";
import { Written } from "./words.tsx";

/** "You are not the only one": the words written for customers, and where we stand (R24). */
export function KnownProblem({ page, say }: Reading) {
  const { knownProblem } = page;
  if (!knownProblem) return null;
  const { words, language, state } = knownProblem;
  return (
    <Part id="known" heading={say("known.heading")}>
      <div lang={language}>
        <Written>{words}</Written>
      </div>
      <p className="quiet">{say(`known.${state}`)}</p>
    </Part>
  );
}
