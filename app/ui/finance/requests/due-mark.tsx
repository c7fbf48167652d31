import { Moment, span } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";

const hour = 60 * 60_000;

type Props = { readonly at: Date; readonly now: string; readonly timeZone: string };

/** By when the customer was promised a word, and how near or far past that is. */
export function DueMark({ at, now, timeZone }: Props) {
  const left = at.getTime() - new Date(now).getTime();
  const [look, words] =
    left < 0
      ? (["alarm", `${span(-left)} late`] as const)
      : ([left < 2 * hour ? "warn" : "plain", `in ${span(left)}`] as const);
  return (
    <>
      <Moment at={at.toISOString()} timeZone={timeZone} />
      <span className="block">
        <Tag look={look}>{words}</Tag>
      </span>
    </>
  );
}
