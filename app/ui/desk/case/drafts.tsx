import { Form, Link } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { composedMoments } from "#app/domain/composer/composed-moments.ts";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import type { CasePageProps } from "./case-props.ts";

type CaseDraftsProps = Pick<CasePageProps, "page" | "may" | "timeZone">;

/** The composer, and mail that has not left: held mail can be taken back, a draft is gone on with. */
export function CaseDrafts({ page, may, timeZone }: CaseDraftsProps) {
  const compose = url("deskCompose", { reference: page.reference });
  const first = isOpen(page.head.status) ? "update" : "thanks-after-days";
  return (
    <Part title="Mail to compose" id="compose">
      <div className="flex flex-wrap items-center gap-3">
        <Link to={`${compose}?moment=${first}`} className={buttonClass()}>
          Compose a mail
        </Link>
        <Sensitive page={page} may={may} />
      </div>
      <ul className="mt-3 grid gap-2 text-sm">
        {page.drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft} compose={compose} timeZone={timeZone} />
        ))}
      </ul>
    </Part>
  );
}

type DraftLineProps = {
  readonly draft: CasePageProps["page"]["drafts"][number];
  readonly compose: string;
  readonly timeZone: string;
};

function DraftLine({ draft, compose, timeZone }: DraftLineProps) {
  const { id, moment, state, leavesAt, cameBack, editedBy, editedAt } = draft;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag look={state === "open" && !cameBack ? "plain" : "warn"}>
        {cameBack ? "Did not leave" : stateWords[state]}
      </Tag>
      <Link to={`${compose}?draft=${id}`} className="text-accent">
        {composedMoments[moment].label}
      </Link>
      {state === "held" && leavesAt ? (
        <>
          <span className="text-quiet">
            leaves <Moment at={leavesAt} timeZone={timeZone} />
          </span>
          <Form method="post" action={compose}>
            <input type="hidden" name="draftId" value={id} />
            <Button name="intent" value="take-back">
              Take it back
            </Button>
          </Form>
        </>
      ) : (
        <span className="text-quiet">
          <bdi>{editedBy}</bdi>, <Moment at={editedAt} timeZone={timeZone} />
        </span>
      )}
    </li>
  );
}

/** A mark that asks for a second reader; a lead takes it off. */
function Sensitive({ page, may }: Omit<CaseDraftsProps, "timeZone">) {
  const changes = page.sensitive ? may.reassign : may.write;
  return (
    <>
      {page.sensitive && <Tag look="warn">Sensitive: a second person reads what leaves</Tag>}
      {changes && (
        <Form method="post">
          <input type="hidden" name="sensitive" value={page.sensitive ? "no" : "yes"} />
          <Button look="quiet" name="intent" value="sensitive">
            {page.sensitive ? "No second reader any more" : "Ask for a second reader on this case"}
          </Button>
        </Form>
      )}
    </>
  );
}

const stateWords = {
  open: "Draft",
  "second-reading": "Waits for a second reader",
  held: "Held",
  sent: "Left",
  discarded: "Thrown away",
} as const;
