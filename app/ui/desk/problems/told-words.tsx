import { type ReadWords, wordsByReaders } from "#app/domain/problems/problem.ts";
import { Part } from "#app/ui/desk/part.tsx";
import type { BroadcastPageProps } from "#app/ui/desk/problems/broadcast-props.ts";
import { languages, matchLanguage } from "#emails/kit/locale.ts";

type Props = {
  readonly words: NonNullable<BroadcastPageProps["broadcast"]>["words"];
  readonly audience: BroadcastPageProps["audience"];
};

/** What is told, the most read language first; what nobody reads is folded away. */
export function ToldWords({ words, audience }: Props) {
  const all = wordsByReaders(words, audience.languages);
  const read = all.filter(({ readers }) => readers > 0);
  const unread = all.filter(({ readers }) => readers === 0);
  return (
    <Part title="What is told">
      {read.map((each) => (
        <Words key={each.language} {...each} />
      ))}
      {unread.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm text-quiet">Nobody reads these yet</summary>
          <div className="mt-3">
            {unread.map((each) => (
              <Words key={each.language} {...each} />
            ))}
          </div>
        </details>
      )}
    </Part>
  );
}

function Words({ language, words, readers }: ReadWords) {
  return (
    <div className="mb-3 max-w-3xl">
      <h3 className="text-sm text-quiet">
        {languages[matchLanguage(language)].name}
        {readers > 0 && `, read by ${readers.toLocaleString("en-GB")}`}
      </h3>
      <p className="whitespace-pre-wrap" dir="auto" lang={language}>
        {words}
      </p>
    </div>
  );
}
