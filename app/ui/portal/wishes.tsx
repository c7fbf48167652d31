import { Choice, Form, Input } from "./form.tsx";
import { isolate } from "./names.ts";
import { Folded } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";
import { Name } from "./words.tsx";

/** How often by mail, and by mail or by phone. It makes us more sparing, never slower (R6). */
export function Wishes(reading: Reading) {
  const { page, say } = reading;
  const { mails, reachBy } = page.customer;
  const wired = { intent: "wishes", problem: problemOf(reading, "wishes") } as const;
  return (
    <Folded
      className="wish"
      label={say("wishes.label")}
      open={reading.problem?.intent === "wishes"}
    >
      <Form intent="wishes" send={say("choose.save")}>
        <Choice
          {...wired}
          name="mails"
          label={say("wishes.mails")}
          chosen={mails}
          options={[
            { value: "every-word", label: say("wishes.every-word") },
            { value: "news-only", label: say("wishes.news-only") },
          ]}
        />
        <Choice
          {...wired}
          name="reachBy"
          label={say("wishes.reach")}
          chosen={reachBy}
          options={[
            { value: "mail", label: say("wishes.mail") },
            { value: "phone", label: say("wishes.phone") },
          ]}
        />
        <p className="hint">{say("wishes.note")}</p>
      </Form>
    </Folded>
  );
}

/** Whom she lets read her case, each by a link of their own that she can take back. */
export function Readers(reading: Reading) {
  const { page, say } = reading;
  const wired = { intent: "add-reader", problem: problemOf(reading, "add-reader") } as const;
  return (
    <>
      {page.readers.map(({ id, name }) => (
        <div key={id} className="wish">
          <p>
            <Name>{name}</Name> <span className="quiet">{say("readers.may")}</span>
          </p>
          <Form intent="remove-reader" send={say("readers.remove")} name={name} look="quiet">
            <input type="hidden" name="reader" value={id} />
          </Form>
        </div>
      ))}
      <Folded
        className="wish"
        label={say("readers.add")}
        open={reading.problem?.intent === "add-reader"}
      >
        <Form intent="add-reader" send={say("readers.send")}>
          <p className="hint">{say("readers.note")}</p>
          <Input {...wired} name="name" type="name" label={say("readers.name")} />
          <Input {...wired} name="email" type="email" label={say("readers.email")} />
        </Form>
      </Folded>
    </>
  );
}

/** "Not you?": two taps, so that nobody closes a link by mistake. */
export function NotYou({ page, say }: Reading) {
  return (
    <Folded
      className="wish"
      label={say("not-you.label", { name: isolate(page.customer.name) })}
      open={false}
    >
      <p>{say("not-you.words")}</p>
      <Form intent="not-her" send={say("not-you.send")} />
    </Folded>
  );
}
