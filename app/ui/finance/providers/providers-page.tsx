import { Form } from "@remix-run/react";
import { type AccommodationKind, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { ReconciliationView } from "#app/operations/views/finance/providers.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceField } from "#app/ui/field.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { type ProviderFacts, takeBackWords } from "./provider-words.ts";
import { Reconciliations } from "./reconciliations.tsx";

type Props = {
  readonly kinds: readonly { readonly kind: AccommodationKind; readonly provider: string }[];
  readonly providers: readonly ProviderFacts[];
  readonly runs: readonly ReconciliationView[];
  readonly timeZone: string;
  readonly faults: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
};

/** Who carries out what, and whether their books and ours agree. */
export function ProvidersPage({ kinds, providers, runs, timeZone, faults, typed }: Props) {
  const labels = Object.fromEntries(providers.map(({ name, label }) => [name, label]));
  return (
    <div className="grid gap-12">
      <section className="grid gap-4">
        <Head
          title="Who carries it out"
          words="It counts from the next request on. What can be taken back is said again before each yes."
        />
        <ul className="grid gap-4">
          {kinds.map(({ kind, provider }) => (
            <KindLine
              key={kind}
              {...{ kind, provider, providers }}
              error={typed.kind === kind ? faults.provider : undefined}
            />
          ))}
        </ul>
      </section>
      <section className="grid gap-4">
        <Head
          title="Their books and ours"
          words="Every night, and when you ask. What differs is listed; nothing is changed by it."
        />
        <Reconciliations {...{ runs, labels, timeZone }} />
        <Form method="post">
          <input type="hidden" name="intent" value="reconcile" />
          <Button>Compare now</Button>
        </Form>
      </section>
    </div>
  );
}

type LineProps = {
  readonly kind: AccommodationKind;
  readonly provider: string;
  readonly providers: readonly ProviderFacts[];
  readonly error: string | undefined;
};

function KindLine({ kind, provider, providers, error }: LineProps) {
  const fitting = providers.filter(({ serves }) => serves.includes(kind));
  const chosen = providers.find(({ name }) => name === provider) ?? null;
  const { label } = accommodationKinds[kind];
  return (
    <li className="grid gap-2 rounded-md border border-line bg-paper p-4 sm:grid-cols-[1fr_20rem] sm:items-start">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-baseline gap-2">
          <span className="font-medium">{label}</span>
          {chosen?.isOutside && !chosen.isSetUp && <Tag look="alarm">Not set up</Tag>}
        </p>
        <p className="text-sm text-quiet">
          {chosen?.label ?? provider}.{" "}
          {takeBackWords(kind, chosen) || "Can be taken back, also later."}
          {chosen?.announcesItself && " It writes to the customer itself as well."}
        </p>
      </div>
      {fitting.length > 1 && (
        <Form method="post" className="grid gap-2">
          <input type="hidden" name="intent" value="choose" />
          <input type="hidden" name="kind" value={kind} />
          <ChoiceField
            label={`Who carries out: ${label}`}
            isLabelHidden
            name="provider"
            choices={fitting.map((each) => ({
              value: each.name,
              label: each.isOutside && !each.isSetUp ? `${each.label} (not set up)` : each.label,
            }))}
            defaultValue={provider}
            error={error}
          />
          <Button className="justify-self-start">Set</Button>
        </Form>
      )}
    </li>
  );
}

function Head({ title, words }: { title: string; words: string }) {
  return (
    <div className="grid gap-1">
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="max-w-prose text-sm text-quiet">{words}</p>
    </div>
  );
}
