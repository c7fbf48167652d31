import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { TextArea } from "#app/ui/field.tsx";
import { Tag } from "#app/ui/tag.tsx";

type Props = {
  readonly isOn: boolean;
  readonly mayRestrict: boolean;
  readonly fault: FormFault | undefined;
};

/** Whether her page shows the case at all: for a lead or an administrator to say, with a reason. */
export function Restriction({ isOn, mayRestrict, fault }: Props) {
  if (!isOn && !mayRestrict) return null;
  return (
    <div className="mt-3 grid gap-2 text-sm">
      {isOn && (
        <p>
          <Tag look="alarm">Restricted</Tag> The page says whom to talk to and when word comes, and
          nothing else. Mails say only that there is news.
        </p>
      )}
      {mayRestrict && (
        <details open={fault !== undefined}>
          <summary className="cursor-pointer text-accent">
            {isOn ? "Show the case again" : "Restrict the page"}
          </summary>
          <Form method="post" className="mt-2 grid gap-2">
            <input type="hidden" name="intent" value="restrict" />
            {!isOn && (
              <p className="text-quiet">
                For a legal hold, or where the page is in wrong hands. It then says whom to talk to
                and when word comes, and nothing of the case.
              </p>
            )}
            <TextArea
              label="Why"
              name="why"
              rows={2}
              hint="Only staff read it. It is kept."
              defaultValue={fault?.typed.why}
              error={fault?.faults.why}
            />
            <div>
              <Button look={isOn ? "main" : "alarm"} name="wish" value={isOn ? "lift" : "restrict"}>
                {isOn ? "Show it again" : "Restrict it"}
              </Button>
            </div>
          </Form>
        </details>
      )}
    </div>
  );
}
