import { redirect } from "@remix-run/node";
import type { RefusedLine } from "#app/domain/accommodations/code-problem.ts";
import { loadFile } from "#app/routes/finance/load-file.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { codeProblemWords } from "#app/ui/finance/gift-cards/code-problem-words.ts";
import { type Asked, type Intent, refuse } from "#app/web/intents.ts";

const mostNamed = 5;

/** Codes run low: loaded in place, and what waited for one is issued. The same file twice adds nothing. */
export function loadCodesIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "load-gift-codes",
    async run(asked) {
      const loaded = await loadFile(asked.services, asked.form, asked.actor.id);
      if (!loaded.ok) return refuse(asked, { file: loaded.words });
      const { refused, loaded: count } = loaded.result;
      if (refused.length > 0) return refuse(asked, { file: refusedWords(count, refused) });
      return redirect(saying(back(asked), "codes-loaded"));
    },
  };
}

function refusedWords(loaded: number, refused: readonly RefusedLine[]): string {
  const named = refused
    .slice(0, mostNamed)
    .map(({ line, reason }) => `Line ${line}: ${codeProblemWords[reason]}.`);
  const more = refused.length > mostNamed ? [`And ${refused.length - mostNamed} more.`] : [];
  return [`${loaded} loaded, ${refused.length} not.`, ...named, ...more].join(" ");
}
