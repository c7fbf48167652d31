import { momentParts } from "#app/domain/composer/composed-moments.ts";
import type { ComposerPage } from "#app/operations/views/composer-page.ts";
import type { ComposeAnswer } from "#app/ui/composer/compose-props.ts";
import { Moment } from "#app/ui/moment.tsx";

type TheirsProps = {
  readonly page: ComposerPage;
  readonly theirs: NonNullable<ComposeAnswer["theirs"]>;
  readonly timeZone: string;
};

/** What a colleague saved meanwhile, to compare and to copy from. */
export function Theirs({ page, theirs, timeZone }: TheirsProps) {
  const parts = momentParts(page.moment).filter(({ name }) => theirs.parts[name]);
  return (
    <section
      className="rounded-md border border-warn px-4 py-3"
      aria-label="What was saved meanwhile"
    >
      <h2 className="text-base font-semibold">
        Saved meanwhile, <Moment at={theirs.at} timeZone={timeZone} />
      </h2>
      <dl className="mt-2 grid gap-2 text-sm">
        {parts.map(({ name, label }) => (
          <div key={name}>
            <dt className="text-quiet">{label}</dt>
            <dd className="break-words whitespace-pre-line" dir="auto">
              {theirs.parts[name]}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
