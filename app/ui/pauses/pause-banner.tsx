import { Link } from "@remix-run/react";
import type { ShownPause } from "#app/operations/views/settings/pauses-page.ts";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import { pauseWords } from "./pause-words.ts";

type Props = { readonly pauses: readonly ShownPause[]; readonly timeZone: string };

/** What is stopped, above every page of the desk, so that nobody wonders or forgets. */
export function PauseBanner({ pauses, timeZone }: Props) {
  if (pauses.length === 0) return null;
  return (
    <section aria-label="Paused" className="border-b-2 border-alarm bg-alarm-ground text-alarm">
      <ul className="mx-auto grid max-w-7xl gap-1 px-4 py-2">
        {pauses.map(({ id, what, beganAt, by, because }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2 text-sm">
            <strong className="text-base">{pauseWords[what].stopped}</strong>
            <span className="min-w-0 break-words">
              since <Moment at={beganAt} timeZone={timeZone} />, by {by ?? "a command"}: {because}
            </span>
            <Link to={url("settingsPauses")} className="text-alarm underline pointer-coarse:py-3">
              See what waits
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
