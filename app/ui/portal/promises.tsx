import type { CustomerPage } from "#app/operations/views/portal/customer-page.ts";
import { formatDayOf } from "#emails/kit/formats.ts";
import { whenTold } from "#emails/kit/promise-words.ts";
import { Form } from "./form.tsx";
import { Part, SaidHere } from "./part.tsx";
import type { Reading } from "./reading.ts";
import { Spoken } from "./words.tsx";

type Promised = CustomerPage["promises"][number];

/** What we promised and what became of it (R7). What we call done she can deny in one tap (R8). */
export function Promises(reading: Reading) {
  const { page, say } = reading;
  if (page.promises.length === 0) return null;
  return (
    <Part id="promises" heading={say("promises.heading")}>
      <SaidHere block="promises" reading={reading} />
      <ul className="promises">
        {page.promises.map((promise) => (
          <li key={promise.id} className={promise.state}>
            <Spoken>{promise.what}</Spoken>
            <p className="quiet">{timeOf(promise, reading)}</p>
            <p className="became">{became(promise, reading)}</p>
            {promise.because && <Spoken>{promise.because}</Spoken>}
            {promise.keptAt && (
              <Form intent="dispute-promise" send={say("promises.not-so")} look="quiet">
                <input type="hidden" name="promise" value={promise.id} />
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function timeOf(
  { dueFrom, dueAt }: { readonly dueFrom: Date | null; readonly dueAt: Date },
  { page, locale }: Pick<Reading, "page" | "locale">,
): string {
  const reader = { locale, timeZone: page.customer.timeZone };
  const told = { from: dueFrom?.toISOString() ?? null, at: dueAt.toISOString() };
  return whenTold(reader, told);
}

function became({ state, toldAt, isOwed, isDisputed }: Promised, reading: Reading): string {
  const { say, locale, page } = reading;
  const denied = isDisputed ? [say("promises.disputed")] : [];
  switch (state) {
    case "open":
    case "warned":
      return [...denied, say("promises.open")].join(" ");
    case "moved":
      return say("promises.moved", {
        day: formatDayOf(locale, page.customer.timeZone, toldAt ?? page.receivedAt),
      });
    case "broken":
      return [...denied, say("promises.broken"), ...(isOwed ? [say("promises.owed")] : [])].join(
        " ",
      );
    default:
      return say(`promises.${state}`);
  }
}
