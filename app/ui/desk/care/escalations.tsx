import { Form } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { Button } from "#app/ui/button.tsx";
import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { type FormFault, faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { ChoiceField, TextArea } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { TakeAll } from "./take-all.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
  readonly timeZone: string;
};
type Escalation = DeskCasePage["ladder"]["escalations"][number];

/** What was raised, who was told when, and who has it (R10). */
export function CaseEscalations({ page, mayWrite, answer, timeZone }: Props) {
  const { escalations } = page.ladder;
  const running = escalations.filter(({ endedAt }) => !endedAt);
  const ended = escalations.filter(({ endedAt }) => endedAt);
  const untaken = running.filter(({ taken }) => !taken).length;
  const mayEscalate = mayWrite && isOpen(page.head.status);
  if (escalations.length === 0 && !mayEscalate) return null;
  return (
    <Part title="Escalations" id="escalations">
      {running.length === 0 && <p className="text-sm text-quiet">Nobody has to climb for this.</p>}
      {mayWrite && untaken > 1 && (
        <div className="mb-3">
          <TakeAll reference={page.reference} customer={page.customer.name} />
        </div>
      )}
      <ul className="grid grid-cols-1 gap-3">
        {running.map((each) => (
          <Climb
            key={each.id}
            escalation={each}
            mayTake={mayWrite}
            isOnlyOne={untaken === 1}
            timeZone={timeZone}
          />
        ))}
      </ul>
      {ended.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer text-sm text-accent">
            Over: {ended.length.toLocaleString("en-GB")}
          </summary>
          <ul className="mt-2 grid grid-cols-1 gap-3">
            {ended.map((each) => (
              <Climb key={each.id} escalation={each} mayTake={false} timeZone={timeZone} />
            ))}
          </ul>
        </details>
      )}
      {mayEscalate && <EscalateForm fault={faultOf(answer, "escalate")} />}
    </Part>
  );
}

type ClimbProps = {
  readonly escalation: Escalation;
  readonly mayTake: boolean;
  /** Else "I have it all" stands above, and is what is meant to be pressed. */
  readonly isOnlyOne?: boolean;
  readonly timeZone: string;
};

function Climb({ escalation, mayTake, isOnlyOne = false, timeZone }: ClimbProps) {
  const { id, what, because, since, told, taken, endedAt, until } = escalation;
  const moment = (at: string) => <Moment at={at} timeZone={timeZone} />;
  return (
    <li className="grid grid-cols-1 gap-1 text-sm">
      <p className="flex flex-wrap items-baseline gap-2">
        <span className="min-w-0 font-medium break-words">{what}</span>
        <State escalation={escalation} />
      </p>
      {because && (
        <p className="break-words whitespace-pre-line" dir="auto">
          {because}
        </p>
      )}
      <p className="text-quiet">Since {moment(since)}.</p>
      <ol className="grid grid-cols-1 gap-0.5 border-s-2 border-line ps-3 text-quiet">
        {told.map(({ role, name, at }) => (
          <li key={`${role}-${at}`} className="break-words">
            {role} told: <span className="text-ink">{name}</span>, {moment(at)}
          </li>
        ))}
        {taken && (
          <li className="break-words">
            <span className="text-ink">{taken.name}</span> has it since {moment(taken.at)}
          </li>
        )}
      </ol>
      {endedAt && <p className="text-quiet">Over since {moment(endedAt)}.</p>}
      {!endedAt && until && (
        <p>
          {taken
            ? "Unless it is mended, the next is told "
            : "Unless somebody has it, the next is told "}
          {moment(until)}.
        </p>
      )}
      {mayTake && !endedAt && !taken && (
        <Form method="post">
          <input type="hidden" name="intent" value="take-escalation" />
          <input type="hidden" name="escalationId" value={id} />
          <Button {...(isOnlyOne && { look: "main" })} aria-label={`I have it: ${what}`}>
            I have it
          </Button>
        </Form>
      )}
    </li>
  );
}

function State({ escalation: { endedAt, taken } }: { escalation: Escalation }) {
  if (endedAt) return <Tag>Over</Tag>;
  return taken ? <Tag look="accent">Taken</Tag> : <Tag look="alarm">Nobody has it</Tag>;
}

const roles = [
  { value: "lead", label: "The team lead" },
  { value: "manager", label: "The manager" },
  { value: "deputy", label: "The deputy" },
];

function EscalateForm({ fault }: { fault: FormFault | undefined }) {
  return (
    <FoldedForm
      intent="escalate"
      summary="Escalate it"
      send="Escalate it now"
      fault={fault}
      className="mt-3"
    >
      <ChoiceField
        label="To whom"
        choices={roles}
        {...fieldOf(fault, "to", "lead")}
        hint="The customer reads to which role it went, and when."
      />
      <TextArea label="Why, among us" rows={3} {...fieldOf(fault, "because")} required />
    </FoldedForm>
  );
}
