import { Form } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { WordsForm } from "#app/ui/desk/words-form.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { AskPartnerForm, PartnerContactForm } from "./partner-forms.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
  readonly timeZone: string;
};
type Ask = DeskCasePage["care"]["asks"][number];

/** Who else has a part in it, what they said, and whether they are silent (R11). */
export function CasePartners({ page, mayWrite, answer, timeZone }: Props) {
  const { asks } = page.care;
  const mayAsk = mayWrite && isOpen(page.head.status);
  if (asks.length === 0 && !mayAsk) return null;
  return (
    <Part title="Partners" id="partners">
      <ul className="grid grid-cols-1 gap-3">
        {asks.map((ask) => (
          <li key={ask.id} className="grid grid-cols-1 gap-1 text-sm">
            <p className="flex flex-wrap items-baseline gap-2">
              <span className="min-w-0 font-medium break-words">{ask.partnerName}</span>
              <State ask={ask} />
            </p>
            <p className="break-words" dir="auto">
              {ask.asked}
            </p>
            <p className="break-words text-quiet">
              {ask.contact && <>{ask.contact}. </>}
              <Times ask={ask} timeZone={timeZone} />
            </p>
            <CallLog ask={ask} timeZone={timeZone} />
            {mayWrite && ask.state === "asked" && <Deeds ask={ask} answer={answer} />}
          </li>
        ))}
      </ul>
      {mayAsk && <AskPartnerForm fault={faultOf(answer, "ask-partner")} />}
    </Part>
  );
}

function State({ ask }: { ask: Ask }) {
  if (ask.state === "done") return <Tag look="well">Done</Tag>;
  if (ask.state === "given-up") return <Tag>Given up</Tag>;
  return ask.silentSince ? <Tag look="alarm">Silent</Tag> : <Tag look="accent">Asked</Tag>;
}

function Times({ ask, timeZone }: { ask: Ask; timeZone: string }) {
  const promised = ask.promisedAt && (
    <>
      They said by <Moment at={ask.promisedAt} timeZone={timeZone} />.{" "}
    </>
  );
  if (ask.state !== "asked") return promised;
  return (
    <>
      {promised}
      {ask.silentSince ? "Silent since " : "Alarm at "}
      <Moment at={ask.silentSince ?? ask.silenceAlarmAt} timeZone={timeZone} />.
    </>
  );
}

function Deeds({ ask, answer }: { ask: Ask; answer: FormFault | undefined }) {
  const own = { name: "askId", value: ask.id };
  return (
    <div className="flex flex-wrap items-start gap-2">
      <Form method="post">
        <input type="hidden" name="intent" value="partner-done" />
        <input type="hidden" name="askId" value={ask.id} />
        <Button>They did it</Button>
      </Form>
      <PartnerContactForm askId={ask.id} fault={faultOf(answer, "partner-contact", own)} />
      <WordsForm
        intent="partner-late"
        own={own}
        field="words"
        summary="Tell the customer …"
        label="What we do about it"
        send="Tell the customer that they are late"
        fault={faultOf(answer, "partner-late", own)}
      />
      <WordsForm
        intent="give-up-partner"
        own={own}
        field="because"
        summary="Go on without them …"
        label="Why, among us"
        send="Go on without them"
        fault={faultOf(answer, "give-up-partner", own)}
      />
    </div>
  );
}

/** Our calls to them and theirs to us, the newest first. */
function CallLog({ ask, timeZone }: { ask: Ask; timeZone: string }) {
  if (ask.calls.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer py-1 text-accent">
        {ask.calls.length === 1 ? "One call" : `${ask.calls.length} calls`}
        {ask.silences > 0 && `, silent ${ask.silences === 1 ? "once" : `${ask.silences} times`}`}
      </summary>
      <ol className="grid grid-cols-1 gap-1.5 border-s-2 border-line ps-3">
        {ask.calls.toReversed().map((call) => (
          <li key={call.at}>
            <p className="text-quiet">
              <Moment at={call.at} timeZone={timeZone} />
              {" · "}
              {callWords(call)}
            </p>
            <p className="break-words whitespace-pre-line" dir="auto">
              {call.words}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function callWords({ direction, answered, byName }: Ask["calls"][number]): string {
  if (direction === "in") return "They called us";
  const who = byName ?? "We";
  return answered ? `${who} called, they answered` : `${who} called, no answer`;
}
