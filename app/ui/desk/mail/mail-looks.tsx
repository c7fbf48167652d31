import { useId } from "react";

type MailLooksProps = {
  readonly looks: readonly (readonly [value: string, label: string])[];
  /** What is shown at first. */
  readonly first: string;
};

/** What to show of a mail, by plain radio buttons: what stands beside them is shown by the style alone. */
export function MailLooks({ looks, first }: MailLooksProps) {
  const group = useId();
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">What to show of the mail</legend>
      {looks.map(([value, label]) => (
        <label
          key={value}
          className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-2 text-sm has-checked:bg-paper has-checked:font-semibold pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={group}
            value={value}
            defaultChecked={value === first}
            className="accent-accent"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
