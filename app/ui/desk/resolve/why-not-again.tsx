import { TextArea, TextField } from "#app/ui/field.tsx";

type WhyNotAgainProps = {
  readonly part: (name: string) => {
    readonly name: string;
    readonly defaultValue: string | undefined;
    readonly error: string | undefined;
  };
  readonly isKnown: boolean;
  readonly today: string;
};

/** Why it will not happen again; or the day by which we will say (R19). */
export function WhyNotAgain({ part, isKnown, today }: WhyNotAgainProps) {
  return (
    <fieldset className="group grid gap-3 rounded-md border border-line p-4">
      <legend className="px-1 text-sm font-medium">Why it will not happen again</legend>
      <Choice value="yes" label="We know why" isChosen={isKnown} />
      <div className="ps-7">
        <TextArea label="What we changed, in plain words" {...part("whyNotAgain")} rows={3} />
      </div>
      <Choice value="no" label="Not known yet" isChosen={!isKnown} />
      <div className="max-w-56 ps-7">
        <TextField label="We will say by" {...part("sayBy")} type="date" min={today} />
      </div>
    </fieldset>
  );
}

function Choice(props: { value: string; label: string; isChosen: boolean }) {
  return (
    <label className="flex min-h-9 items-center gap-3 text-sm">
      <input
        type="radio"
        name="known"
        value={props.value}
        defaultChecked={props.isChosen}
        className="size-4 accent-accent"
      />
      {props.label}
    </label>
  );
}
