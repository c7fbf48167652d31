import { Choice, Form, Input, TextArea } from "./form.tsx";
import { givenName, initials, isolate } from "./names.ts";
import { Folded, Part, SaidHere } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";
import { Name } from "./words.tsx";

const windows = ["as-soon-as-possible", "morning", "afternoon", "evening"] as const;
const fileTypes = "image/jpeg,image/png,image/webp,image/gif,image/heic,application/pdf";

/** The person who answers for it, and every way to reach them (R2, R5). */
export function Owner(reading: Reading) {
  const { page, say } = reading;
  const { owner } = page;
  const call = owner.phone?.replace(/[^\d+]/g, "");
  return (
    <Part id="contact" heading={say("owner.heading")} className="owner">
      <div className="person">
        <Face name={owner.name} pictureUrl={owner.pictureUrl} />
        <p>
          <strong>
            <Name>{owner.name}</Name>
          </strong>
          <br />
          <span className="quiet">{owner.title}</span>
        </p>
      </div>
      {owner.phone && call && (
        <p>
          <a className="line" href={`tel:${call}`}>
            {say("owner.line")} <bdi dir="ltr">{owner.phone}</bdi>
          </a>
        </p>
      )}
      <SaidHere block="contact" reading={reading} />
      <Write {...reading} />
      <CallMe {...reading} />
    </Part>
  );
}

// A picture of another origin would tell its server who reads this (CAP-7).
function Face({ name, pictureUrl }: { name: string; pictureUrl: string | null }) {
  if (pictureUrl && /^\/[^/\\]/.test(pictureUrl)) {
    return <img className="face" src={pictureUrl} alt="" width="64" height="64" />;
  }
  return (
    <span className="face" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

function Write(reading: Reading) {
  const { page, say } = reading;
  const problem = problemOf(reading, "write");
  const wired = { intent: "write", problem } as const;
  return (
    <Folded
      label={say("owner.write", { owner: isolate(givenName(page.owner.name)) })}
      open={reading.problem?.intent === "write"}
      look="main"
    >
      <Form intent="write" send={say("write.send")} files>
        <TextArea {...wired} name="words" label={say("write.words")} />
        <div className="drop">
          <Input
            {...wired}
            name="files"
            type="file"
            accept={fileTypes}
            label={say("write.files")}
            hint={say("write.files.note")}
          />
          <div className="camera">
            <label htmlFor="write-camera">{say("write.camera")}</label>
            <input
              id="write-camera"
              type="file"
              name="files"
              accept="image/*"
              capture="environment"
            />
          </div>
        </div>
      </Form>
    </Folded>
  );
}

function CallMe(reading: Reading) {
  const { page, say } = reading;
  const problem = problemOf(reading, "call");
  const wired = { intent: "call", problem } as const;
  if (page.callIsWaiting) {
    const owner = isolate(givenName(page.owner.name));
    return reading.said === "call-asked-for" ? null : <p>{say("call.waiting", { owner })}</p>;
  }
  return (
    <Folded label={say("owner.call")} open={reading.problem?.intent === "call"}>
      <Form intent="call" send={say("call.send")}>
        <Choice
          {...wired}
          name="window"
          label={say("call.window")}
          chosen="as-soon-as-possible"
          options={windows.map((value) => ({ value, label: say(`call.window.${value}`) }))}
        />
        <Input
          {...wired}
          name="phone"
          type="tel"
          autoComplete="tel"
          label={say("call.phone")}
          hint={say(page.customer.hasPhone ? "call.phone.known" : "call.phone.new")}
        />
      </Form>
    </Folded>
  );
}
