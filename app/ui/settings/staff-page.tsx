import { Form } from "@remix-run/react";
import { roleNames } from "#app/domain/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
import { Beside } from "#app/ui/desk/form-section.tsx";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { type Person, StaffRow } from "#app/ui/settings/staff-row.tsx";

type StaffPageProps = {
  readonly me: string;
  readonly isFresh: boolean;
  readonly people: readonly Person[];
  readonly answer: FormFault | undefined;
};

/** Who works here, and what each may do. */
export function StaffPage({ me, isFresh, people, answer }: StaffPageProps) {
  const general = answer?.faults[""];
  return (
    <>
      <PageHead title="Staff" />
      <SaidNotice />
      {general && (
        <div className="mb-4">
          <Notice look="alarm">{general}</Notice>
        </div>
      )}
      {!isFresh && <Confirm fault={faultOf(answer, "confirm-password")} />}
      <div className="grid gap-8">
        <ul className="divide-y divide-line rounded-md border border-line bg-paper">
          {people.map((person) => (
            <StaffRow key={person.id} person={person} isMe={person.id === me} people={people} />
          ))}
        </ul>
        <Part title="Add somebody">
          <AddStaff fault={faultOf(answer, "add")} />
        </Part>
      </div>
    </>
  );
}

function Confirm({ fault }: { fault: FormFault | undefined }) {
  return (
    <Form
      method="post"
      className="mb-6 grid items-end gap-3 rounded-md border border-line bg-paper p-4 sm:grid-cols-[20rem_auto_1fr]"
    >
      <input type="hidden" name="intent" value="confirm-password" />
      <TextField
        label="Your password, before you change staff"
        name="password"
        type="password"
        autoComplete="current-password"
        error={fault?.faults.password}
        required
      />
      <Button>Go on</Button>
    </Form>
  );
}

const roles = roleNames.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));

function AddStaff({ fault }: { fault: FormFault | undefined }) {
  const field = (name: string) => fieldOf(fault, name);
  return (
    <Form method="post" className="grid max-w-3xl gap-4">
      <input type="hidden" name="intent" value="add" />
      <Beside>
        <TextField label="Name" {...field("name")} autoComplete="off" required />
        <TextField label="E-mail" {...field("email")} type="email" autoComplete="off" required />
        <ChoiceField label="Role" {...field("role")} choices={roles} />
        <TextField
          label="Title that customers read"
          {...field("title")}
          placeholder="Customer care"
          autoComplete="off"
        />
        <TextField label="Direct line" {...field("phone")} type="tel" autoComplete="off" />
      </Beside>
      <div>
        <Button look="main">Add, and send the invitation</Button>
      </div>
    </Form>
  );
}
