import { Form } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { type PromiseState, promiseStates } from "#app/domain/promises/promise.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { WordsForm } from "#app/ui/desk/words-form.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag, type TagLook } from "#app/ui/tag.tsx";
import { MakePromiseForm, MovePromiseForm } from "./promise-forms.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
  readonly timeZone: string;
};
type Promised = DeskCasePage["care"]["promises"][number];

const looks: Partial<Record<PromiseState, TagLook>> = {
  open: "accent",
  warned: "warn",
  kept: "well",
  "kept-late": "warn",
  broken: "alarm",
};

/** What we promised, by when, and what to do about it (R7, R8). */
export function CasePromises(props: Props) {
  const { page, mayWrite, answer, timeZone } = props;
  const mayPromise = mayWrite && isOpen(page.head.status);
  return (
    <Part title="Promises" id="promises">
      {page.care.promises.length === 0 && (
        <p className="text-sm text-quiet">Nothing promised yet.</p>
      )}
      <ul className="grid grid-cols-1 gap-3">
        {page.care.promises.map((promise) => (
          <li key={promise.id} className="grid grid-cols-1 gap-1 text-sm">
            <p className="break-words" dir="auto">
              {promise.what}
            </p>
            <p className="flex flex-wrap items-baseline gap-2 text-quiet">
              <When promise={promise} timeZone={timeZone} />
              <Tag look={looks[promise.state] ?? "plain"}>{promiseStates[promise.state].label}</Tag>
              {promise.isDisputed && <Tag look="alarm">Customer: did not happen</Tag>}
            </p>
            {promise.because && (
              <p className="break-words text-quiet" dir="auto">
                {promise.because}
              </p>
            )}
            {mayWrite && <Deeds promise={promise} answer={answer} />}
          </li>
        ))}
      </ul>
      {mayPromise && (
        <MakePromiseForm
          talks={page.care.talks}
          timeZone={timeZone}
          fault={faultOf(answer, "make-promise")}
        />
      )}
    </Part>
  );
}

function When({ promise, timeZone }: { promise: Promised; timeZone: string }) {
  return (
    <span>
      {promise.dueFrom ? (
        <>
          between <Moment at={promise.dueFrom} timeZone={timeZone} /> and{" "}
        </>
      ) : (
        "by "
      )}
      <Moment at={promise.dueAt} timeZone={timeZone} />
    </span>
  );
}

function Deeds({ promise, answer }: { promise: Promised; answer: FormFault | undefined }) {
  const own = { name: "promiseId", value: promise.id };
  return (
    <div className="flex flex-wrap items-start gap-2">
      {promise.isOwed && (
        <>
          <Form method="post">
            <input type="hidden" name="intent" value="keep-promise" />
            <input type="hidden" name="promiseId" value={promise.id} />
            <Button>Done</Button>
          </Form>
          <MovePromiseForm promise={promise} fault={faultOf(answer, "move-promise", own)} />
          <WordsForm
            intent={promise.isBroken ? "release-promise" : "withdraw-promise"}
            own={own}
            field="because"
            summary={promise.isBroken ? "Give it up …" : "Take it back …"}
            label="Why, as the customer is told"
            send={promise.isBroken ? "Give it up" : "Take it back"}
            fault={faultOf(answer, promise.isBroken ? "release-promise" : "withdraw-promise", own)}
          />
        </>
      )}
      {promise.draft && (
        <WordsForm
          intent="apologise"
          own={own}
          field="words"
          summary="Send the apology …"
          label="The apology, drafted; make it yours"
          send="Send the apology"
          start={promise.draft}
          fault={faultOf(answer, "apologise", own)}
        />
      )}
    </div>
  );
}
