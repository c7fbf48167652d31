import { Form } from "@remix-run/react";
import type { DigestWish } from "#app/domain/figures/digest.ts";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { Notice } from "#app/ui/notice.tsx";

export type DigestChoice = {
  readonly whose: DigestWish;
  /** The team's name; null for who is in none, and is told of everybody's. */
  readonly team: string | null;
};

type Props = { readonly choice: DigestChoice; readonly fault: FormFault | undefined };

/** Whose figures come by mail each week, if any (R27). */
export function WeeklyDigest({ choice: { whose, team }, fault }: Props) {
  const now = whose === "team" && !team ? "everybody" : whose;
  const choices = [
    ["nobody", "No mail"],
    ...(team ? [["team", `My team’s: ${team}`] as const] : []),
    ["everybody", "Everybody’s"],
  ] as const;
  return (
    <Form method="post" className="grid max-w-prose gap-3 text-sm">
      <input type="hidden" name="intent" value="choose-digest" />
      <p className="text-quiet">
        Last week’s figures beside those of the week before, what got worse and where to look first.
        It comes as work begins on the first working day of the week, on your own clocks, and names
        no customer. A week in which nothing happened sends nothing.
      </p>
      {fault?.faults.whose && <Notice look="alarm">{fault.faults.whose}</Notice>}
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">Whose figures</legend>
        {choices.map(([value, label]) => (
          <label
            key={value}
            className="flex min-h-9 items-center gap-3 py-1 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="whose"
              value={value}
              defaultChecked={value === now}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0 wrap-anywhere">{label}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button>Keep it</Button>
      </div>
    </Form>
  );
}
