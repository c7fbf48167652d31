import { Form, Link } from "@remix-run/react";
import { composedMomentNames, composedMoments } from "#app/domain/composer/composed-moments.ts";
import { isTimeFor } from "#app/domain/composer/moment-row.ts";
import type { ComposerPage } from "#app/operations/views/composer-page.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

type MomentChoiceProps = { readonly page: ComposerPage; readonly timeZone: string };

const stateWords = {
  open: "Draft",
  "second-reading": "Waits for a second reader",
  held: "Held",
  sent: "Left",
  discarded: "Thrown away",
} as const;

/** What the mail is: only what the case allows. Another choice keeps this draft where it is. */
export function MomentChoice({ page, timeZone }: MomentChoiceProps) {
  const names = composedMomentNames.filter(
    (name) => isTimeFor(composedMoments[name], page.isOpen) || name === page.moment,
  );
  const choices = names.map((value) => ({ value, label: composedMoments[value].label }));
  const others = page.live.filter(({ id }) => id !== page.draft.id);
  return (
    <div className="grid gap-3">
      <Form method="get" className="flex flex-wrap items-end gap-2">
        <div className="w-64 max-w-full">
          <ChoiceField
            label="What it is"
            name="moment"
            choices={choices}
            defaultValue={page.moment}
            onChange={(event) => event.currentTarget.form?.requestSubmit()}
          />
        </div>
        {page.abouts.length > 0 && (
          <div className="w-80 max-w-full">
            <ChoiceField
              label="About"
              name="about"
              choices={page.abouts.map(({ id, label }) => ({
                value: id,
                label: label.slice(0, 90),
              }))}
              defaultValue={page.draft.aboutId ?? ""}
              onChange={(event) => event.currentTarget.form?.requestSubmit()}
            />
          </div>
        )}
        <Button>Begin</Button>
      </Form>
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {others.map(({ id, moment, state, editedBy, editedAt }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-2">
              <Tag look={state === "held" ? "warn" : "plain"}>{stateWords[state]}</Tag>
              <Link
                to={`${url("deskCompose", { reference: page.reference })}?draft=${id}`}
                className="text-accent"
              >
                {composedMoments[moment].label}
              </Link>
              <span className="text-quiet">
                {editedBy}, {editedAt && <Moment at={editedAt} timeZone={timeZone} />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
