import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
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
        <FoldedForm
          intent="reassign"
          summary="Hand it over"
          send="Hand it over"
          fault={fault}
          className="mt-2"
        >
          <ChoiceField
            label="New owner"
            choices={choices}
            {...fieldOf(fault, "ownerId", owner.id)}
          />
          <ChoiceField
            label="Deputy"
            choices={[{ value: "", label: "Who fits best" }, ...choices]}
            {...fieldOf(fault, "deputyId", "")}
          />
        </FoldedForm>
      )}
    </Part>
  );
}
