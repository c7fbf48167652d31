import { Closed, isClosed } from "./closed.tsx";
import { Part } from "./part.tsx";
import type { Reading } from "./reading.ts";

/** Everything we hold about this case that is hers, to keep (R25). */
export function AllInOne(reading: Reading) {
  const { say } = reading;
  if (isClosed(reading, "whole")) {
    return (
      <Part id="download" heading={say("download.heading")}>
        <Closed part="whole" reading={reading} />
      </Part>
    );
  }
  return (
    <Part id="download" heading={say("download.heading")}>
      <p>{say("download.words")}</p>
      <p>
        <a className="line" href="?download=case" download>
          <bdi>{say("download.link")}</bdi>
        </a>{" "}
        <span className="quiet">ZIP</span>
      </p>
      <Closed part="whole" reading={reading} />
    </Part>
  );
}
