import type { ClosedPart } from "#app/operations/views/portal/closed-parts.ts";
import { Form, ForReading, Input } from "./form.tsx";
import { formatMoment } from "./moments.ts";
import { Folded, SaidHere } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";

type Props = { readonly part: ClosedPart; readonly reading: Reading };

/** Whether this part of the page is closed to who reads it now. */
export function isClosed({ gate }: Pick<Reading, "gate">, part: ClosedPart): boolean {
  return gate.openUntil === null && gate.parts.includes(part);
}

/**
 * What stands where a part is closed (CAP-10): a sentence, and in the first of them the way to open all.
 * Once they are open, it says there until when.
 */
export function Closed({ part, reading }: Props) {
  const { gate, say } = reading;
  if (!gate.parts.includes(part)) return null;
  const isFirst = gate.parts[0] === part;
  if (gate.openUntil) return isFirst ? <Open until={gate.openUntil} reading={reading} /> : null;
  if (!isFirst) {
    return (
      <p className="closed">
        {say("closed.too")} <a href="#proof">{say("closed.link")}</a>
      </p>
    );
  }
  return (
    // A reader may send nothing else from the page, but has a number of their own.
    <ForReading.Provider value={false}>
      <div className="closed" id="proof">
        <p>{say(`closed.${part}`)}</p>
        <SaidHere block="proof" reading={reading} />
        <Opening {...reading} />
        <NewLink {...reading} />
      </div>
    </ForReading.Provider>
  );
}

function Opening(reading: Reading) {
  const { say } = reading;
  const isAsked = reading.said === "proof-sent" || reading.problem?.intent === "prove";
  return (
    <>
      {isAsked ? <Digits {...reading} /> : <p>{say("closed.how")}</p>}
      <Form
        intent="send-proof"
        send={say(isAsked ? "gift.again" : "gift.send")}
        look={isAsked ? "quiet" : "main"}
      />
      {!isAsked && (
        <Folded label={say("closed.have")} open={false}>
          <Digits {...reading} />
        </Folded>
      )}
    </>
  );
}

/** A link that was tried too often stays as it is; another one is in her mailbox (CAP-10). */
function NewLink({ problem, isReader, say }: Reading) {
  const isOurs = problem?.intent === "prove" || problem?.intent === "send-proof";
  if (!isOurs || isReader || !problem.faults[""]) return null;
  return (
    <p>
      <a href="/lost">{say("lost.link")}</a>
    </p>
  );
}

function Digits(reading: Reading) {
  const { say } = reading;
  return (
    <Form intent="prove" send={say("closed.open")}>
      <Input
        intent="prove"
        problem={problemOf(reading, "prove")}
        name="digits"
        type="text"
        autoComplete="one-time-code"
        label={say("gift.digits")}
      />
    </Form>
  );
}

function Open({ until, reading }: { until: Date; reading: Reading }) {
  const { say, locale, page } = reading;
  const when = formatMoment(locale, page.customer.timeZone, until);
  return (
    <ForReading.Provider value={false}>
      <div className="closed open" id="proof">
        <p role="status">{say("closed.open-until", { when })}</p>
        <Form intent="close-parts" send={say("closed.close")} look="quiet" />
      </div>
    </ForReading.Provider>
  );
}
