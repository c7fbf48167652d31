import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { ChoiceField } from "#app/ui/field.tsx";
import type { CasePageProps } from "./case-props.ts";

/** Who is responsible, and who stands in (R2). */
export function CasePeople({ page, may, colleagues, answer }: CasePageProps) {
  const { owner, deputy, because } = page.people;
  const fault = faultOf(answer, "reassign");
  const choices = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Part title="Who is on it">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
        <dt className="text-quiet">Owner</dt>
        <dd>{owner.name}</dd>
        <dt className="text-quiet">Deputy</dt>
        <dd>{deputy?.name ?? "Nobody else can stand in yet"}</dd>
      </dl>
      {because !== "owner-present" && (
        <p className="mt-1 text-sm font-medium text-warn">
          {because === "deputy-stands-in"
            ? `${owner.name} is away: ${deputy?.name ?? "the deputy"} stands in.`
            : `${owner.name} is away, and nobody stands in. Hand it over.`}
        </p>
      )}
      {may.reassign && (
        <details className="mt-2" open={fault !== undefined}>
          <summary className="cursor-pointer text-sm text-accent">Hand it over</summary>
          <Form method="post" className="mt-2 grid gap-3">
            <input type="hidden" name="intent" value="reassign" />
            <ChoiceField
              label="New owner"
              name="ownerId"
              choices={choices}
              defaultValue={fault?.typed.ownerId ?? owner.id}
              error={fault?.faults.ownerId}
            />
            <ChoiceField
              label="Deputy"
              name="deputyId"
              choices={[{ value: "", label: "Who fits best" }, ...choices]}
              defaultValue={fault?.typed.deputyId ?? ""}
              error={fault?.faults.deputyId}
            />
            <div>
              <Button>Hand it over</Button>
            </div>
          </Form>
        </details>
      )}
    </Part>
  );
}
