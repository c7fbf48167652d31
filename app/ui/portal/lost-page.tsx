import { Document } from "./document.tsx";
import { Fault } from "./form.tsx";
import type { SmallReading } from "./small-page.tsx";
import { Support } from "./support.tsx";

type Props = SmallReading & {
  readonly typed: string;
  /** What was typed is no mail address. */
  readonly fault: boolean;
};

/** Asks for the mail address her links are sent to. */
export function LostPage({ typed, fault, ...reading }: Props) {
  const { say, brand } = reading;
  const heading = say("lost.heading");
  return (
    <Document {...reading} title={`${brand.name}: ${heading}`}>
      <main className="small">
        <h1>{heading}</h1>
        <p>{say("lost.words")}</p>
        <form method="post" noValidate>
          <div className="field">
            <label htmlFor="email">{say("lost.email")}</label>
            <input
              id="email"
              name="email"
              type="email"
              dir="ltr"
              autoComplete="email"
              defaultValue={typed}
              aria-invalid={fault || undefined}
              aria-describedby={fault ? "email-fault" : undefined}
            />
            {fault && <Fault id="email-fault">{say("fault.reader.email")}</Fault>}
          </div>
          <button type="submit" className="main">
            {say("lost.send")}
          </button>
        </form>
      </main>
      <footer>
        <Support {...reading} />
      </footer>
    </Document>
  );
}
