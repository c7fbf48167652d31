import { Form, Link } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import type { CasePageProps } from "./case-props.ts";

type CaseEndProps = Pick<CasePageProps, "page" | "may" | "answer" | "timeZone">;

/** Putting it right, checking and closing, and opening it again. */
export function CaseEnd({ page, may, answer, timeZone }: CaseEndProps) {
  const { status } = page.head;
  return (
    <Part title="Putting it right">
      {isOpen(status) && may.resolve && (
        <Link
          to={url("deskResolve", { reference: page.reference })}
          className={buttonClass("main")}
        >
          Write the resolution
        </Link>
      )}
      {isOpen(status) && !may.resolve && <p className="text-sm text-quiet">Not put right yet.</p>}
      {!isOpen(status) && <FollowUps page={page} timeZone={timeZone} />}
      {status === "resolved" && may.resolve && (
        <Form method="post" className="mt-3">
          <input type="hidden" name="intent" value="close" />
          <Button>Checked with the customer: close</Button>
        </Form>
      )}
      {!isOpen(status) && may.resolve && <Reopen answer={answer} />}
    </Part>
  );
}

const states = {
  planned: "planned for",
  sent: "sent",
  held: "held",
  cancelled: "cancelled",
} as const;

function FollowUps({ page, timeZone }: Pick<CaseEndProps, "page" | "timeZone">) {
  return (
    <ul className="grid gap-1 text-sm">
      {page.followUps.map(({ round, dueAt, state, why }) => (
        <li key={`${round}-${dueAt}`}>
          {round === "days" ? "Thanks after some days" : "Check-in after some weeks"}:{" "}
          {states[state]} {state === "planned" && <Moment at={dueAt} timeZone={timeZone} />}
          {why && ` (${why.replaceAll("-", " ")})`}
        </li>
      ))}
    </ul>
  );
}

function Reopen({ answer }: Pick<CaseEndProps, "answer">) {
  const fault = faultOf(answer, "reopen");
  return (
    <FoldedForm
      intent="reopen"
      summary="Open it again"
      send="Open the case again"
      fault={fault}
      className="mt-3"
    >
      <TextArea label="Why it is open again" rows={3} {...fieldOf(fault, "why")} required />
    </FoldedForm>
  );
}
