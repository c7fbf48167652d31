import type { ReactNode } from "react";
import type { CustomerPage } from "#app/operations/views/portal/customer-page.ts";
import { formatCalendarDay, formatMoney } from "#emails/kit/formats.ts";
import { Closed, isClosed } from "./closed.tsx";
import { Form, Input } from "./form.tsx";
import { isolate } from "./names.ts";
import { Part, SaidHere } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";
import { Name, Written } from "./words.tsx";

type GiftCard = CustomerPage["giftCards"][number];
type Given = CustomerPage["given"][number];

/** What is given for the trouble (R17). A gift card stands here once its own message is out (R18). */
export function Trouble(reading: Reading) {
  const { page, say, locale, brand } = reading;
  const there = page.credits.length + page.giftCards.length + page.given.length;
  if (there === 0 && !isClosed(reading, "money")) return null;
  return (
    <Part id="trouble" heading={say("trouble.heading")}>
      {page.credits.map(({ number, amountMinor, currency }) => (
        <div className="given" key={number}>
          <p className="fact">{formatMoney(locale, amountMinor, currency)}</p>
          <p className="quiet">{say("credit.note", { number, brand: brand.name })}</p>
        </div>
      ))}
      {page.given.map((one) => (
        <Given key={one.id} one={one} reading={reading} />
      ))}
      <SaidHere block="trouble" reading={reading} />
      {page.giftCards.map((card) => (
        <Gift key={card.id} card={card} reading={reading} />
      ))}
      <Closed part="money" reading={reading} />
    </Part>
  );
}

function Given({ one, reading }: { one: Given; reading: Reading }) {
  const { say, locale } = reading;
  const { kind, what, number, money } = one;
  if (kind === "goodwill-note") return <Written>{what ?? ""}</Written>;
  return (
    <div className="given">
      <p className="fact">
        {money ? formatMoney(locale, money.amountMinor, money.currency) : <Name>{what ?? ""}</Name>}
      </p>
      <p className="quiet">
        {say(`given.${kind}`)} {number && say("given.number", { number: isolate(number) })}
      </p>
    </div>
  );
}

/** The code itself is shown only to who types the number sent to her address (CAP-10, CAP-11). */
function Gift({ card, reading }: { card: GiftCard; reading: Reading }) {
  const { say, locale } = reading;
  const id = <input type="hidden" name="card" value={card.id} />;
  // Who has typed the number of the page need not type another (R14).
  const isProven = reading.gate.openUntil !== null && reading.gate.parts.includes("money");
  return (
    <div className="given">
      <p className="fact">{formatMoney(locale, card.amountMinor, card.currency)}</p>
      <p className="quiet">
        {say("gift.note")}{" "}
        {card.expiresOn && say("gift.until", { day: formatCalendarDay(locale, card.expiresOn) })}
      </p>
      {isProven && (
        <Form intent="show-code" send={say("gift.show")}>
          {id}
        </Form>
      )}
      {!isProven && <GiftNumber id={id} reading={reading} />}
    </div>
  );
}

/** The number is asked for, then typed in. */
function GiftNumber({ id, reading }: { id: ReactNode; reading: Reading }) {
  const { say } = reading;
  const showing = problemOf(reading, "show-code");
  const isAsked = reading.said === "number-sent" || reading.problem?.intent === "show-code";
  return (
    <>
      {isAsked ? (
        <Form intent="show-code" send={say("gift.show")}>
          {id}
          <Input
            intent="show-code"
            problem={showing}
            name="digits"
            type="text"
            autoComplete="one-time-code"
            label={say("gift.digits")}
          />
        </Form>
      ) : (
        <p>{say("gift.how")}</p>
      )}
      <Form
        intent="send-number"
        send={say(isAsked ? "gift.again" : "gift.send")}
        look={isAsked ? "quiet" : "main"}
      >
        {id}
      </Form>
    </>
  );
}
