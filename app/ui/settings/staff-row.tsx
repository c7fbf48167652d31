import { Form } from "@remix-run/react";
import { type Role, roleNames } from "#app/domain/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/tag.tsx";

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly title: string;
  readonly disabled: boolean;
  readonly secondFactor: boolean;
  readonly hasPassword: boolean;
  readonly openCases: number;
};

type RowProps = {
  readonly person: Person;
  readonly isMe: boolean;
  readonly people: readonly Person[];
};

/** One colleague, and what an administrator can do about their sign-in. */
export function StaffRow({ person, isMe, people }: RowProps) {
  return (
    <li className="grid gap-2 px-4 py-3 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center">
      <div className="min-w-0 text-sm">
        <p className="flex flex-wrap items-baseline gap-2">
          <span className="text-base font-semibold break-words">{person.name}</span>
          <Tag look="accent">{person.role}</Tag>
          {isMe && <Tag>You</Tag>}
          {person.disabled && <Tag look="alarm">Disabled</Tag>}
          {!person.hasPassword && !person.disabled && <Tag look="warn">Invited</Tag>}
        </p>
        <p className="break-words text-quiet">
          {person.email} · {person.title} · {person.openCases} open{" "}
          {person.openCases === 1 ? "case" : "cases"} ·{" "}
          {person.secondFactor ? "second factor set up" : "no second factor"}
        </p>
      </div>
      {!isMe && (
        <details>
          <summary className="cursor-pointer text-sm text-accent">
            Change<span className="sr-only"> {person.name}</span>
          </summary>
          <Changes person={person} people={people} />
        </details>
      )}
    </li>
  );
}

function Changes({ person, people }: Omit<RowProps, "isMe">) {
  return (
    <Form method="post" className="mt-2 flex flex-wrap items-end gap-2">
      <input type="hidden" name="staffId" value={person.id} />
      <label className="grid gap-1 text-sm font-medium">
        Role
        <select
          name="role"
          defaultValue={person.role}
          className="min-h-9 rounded-md border border-edge bg-paper px-2 text-sm pointer-coarse:min-h-11"
        >
          {roleNames.map((role) => (
            <option key={role} value={role}>
              {role}
            </option>
          ))}
        </select>
      </label>
      <Does intent="change-role">Change the role</Does>
      {person.openCases > 0 && <CasesTo person={person} people={people} />}
      {!person.disabled && <Does intent="invite">Send an invitation</Does>}
      {person.secondFactor && <Does intent="remove-second-factor">Remove second factor</Does>}
      {person.disabled ? (
        <Does intent="enable">Let them in again</Does>
      ) : (
        <Button look="alarm" name="intent" value="disable">
          Disable
        </Button>
      )}
    </Form>
  );
}

/** Who takes the cases, by themselves or as their owner leaves: none is left with nobody (R2). */
function CasesTo({ person, people }: Omit<RowProps, "isMe">) {
  const takers = people.filter(
    ({ id, role, disabled }) =>
      id !== person.id && !disabled && (role === "agent" || role === "lead"),
  );
  return (
    <>
      <label className="grid gap-1 text-sm font-medium">
        Their cases go to
        <select
          name="casesTo"
          className="min-h-9 rounded-md border border-edge bg-paper px-2 text-sm pointer-coarse:min-h-11"
        >
          <option value="">each case’s deputy</option>
          {takers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Does intent="hand-over-cases">Hand them over</Does>
    </>
  );
}

function Does({ intent, children }: { intent: string; children: string }) {
  return (
    <Button name="intent" value={intent}>
      {children}
    </Button>
  );
}
