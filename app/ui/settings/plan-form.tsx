import { Form } from "@remix-run/react";
import { backupWays, failureKinds } from "#app/domain/escalation/backup-plan.ts";
import { certainties } from "#app/domain/promises/promise.ts";
import { doers } from "#app/domain/promises/step.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { Beside } from "#app/ui/desk/form-section.tsx";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";
import { SpanFields } from "#app/ui/span-fields.tsx";

type Fault = FormFault | undefined;
type Labelled = Readonly<Record<string, { readonly label: string }>>;

const choicesOf = (table: Labelled) =>
  Object.entries(table).map(([value, { label }]) => ({ value, label }));
const aDay = { count: 1, unit: "days", counted: "working-time" } as const;

/** As many lines as the form has; those left empty count for nothing. */
export const stepLines = 5;
export const promiseLines = 3;

type PlanFormProps = {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly fault: Fault;
};

/** A back-up plan: when it is the way, what the customer reads, its steps and its promises (R10). */
export function PlanForm({ teams, fault }: PlanFormProps) {
  const field = (name: string) => fieldOf(fault, name);
  const ofAll = { value: "", label: "Every team" };
  return (
    <Form method="post" className="grid max-w-3xl gap-4">
      <input type="hidden" name="intent" value="prepare" />
      <Beside>
        <ChoiceField label="When" {...field("failure")} choices={choicesOf(failureKinds)} />
        <ChoiceField label="The other way" {...field("way")} choices={choicesOf(backupWays)} />
        <ChoiceField
          label="For"
          {...field("teamId")}
          choices={[ofAll, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </Beside>
      <TextArea
        label="What the customer reads, after “We have started another way:”"
        {...field("customerWording")}
        rows={2}
        required
      />
      {Array.from({ length: stepLines }, (_, line) => (
        <StepFields key={`step-${String(line)}`} line={line} fault={fault} />
      ))}
      {Array.from({ length: promiseLines }, (_, line) => (
        <PromiseFields key={`promise-${String(line)}`} line={line} fault={fault} />
      ))}
      <div>
        <Button look="main">Prepare it</Button>
      </div>
    </Form>
  );
}

type FoldProps = {
  readonly name: string;
  readonly isOpen: boolean;
  readonly children: React.ReactNode;
};

function Fold({ name, isOpen, children }: FoldProps) {
  return (
    <details open={isOpen} className="border-s-2 border-line ps-3">
      <summary className="cursor-pointer text-sm font-medium text-accent">{name}</summary>
      <div className="mt-2 grid gap-3">{children}</div>
    </details>
  );
}

type LineProps = { readonly line: number; readonly fault: Fault };

function StepFields({ line, fault }: LineProps) {
  const at = (part: string) => `steps.${line}.${part}`;
  const field = (part: string) => fieldOf(fault, at(part));
  return (
    <Fold name={`Step ${line + 1}`} isOpen={line === 0 || Boolean(fault?.typed[at("what")])}>
      <TextField label="What is done" {...field("what")} />
      <ChoiceField label="Who does it" {...field("who")} choices={choicesOf(doers)} />
      <SpanFields
        name={at("within")}
        legend="Within"
        start={aDay}
        faults={fault?.faults}
        typed={fault?.typed}
      />
      <TextField
        label="If it is the customer’s: why she has to do it herself"
        {...field("whyCustomer")}
      />
    </Fold>
  );
}

function PromiseFields({ line, fault }: LineProps) {
  const at = (part: string) => `promises.${line}.${part}`;
  const field = (part: string, start?: string) => fieldOf(fault, at(part), start);
  return (
    <Fold name={`Promise ${line + 1}`} isOpen={line === 0 || Boolean(fault?.typed[at("what")])}>
      <TextField label="What is promised" {...field("what")} />
      <SpanFields
        name={at("within")}
        legend="Within"
        start={aDay}
        faults={fault?.faults}
        typed={fault?.typed}
      />
      <ChoiceField
        label="How sure"
        {...field("certainty", "likely")}
        choices={choicesOf(certainties)}
      />
    </Fold>
  );
}
