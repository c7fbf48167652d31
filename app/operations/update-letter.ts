import type { Reader, Writer } from "./letter.ts";

/** An update in the frame of its moment: each has a mail of its own where it needs one. */
export const updateLetter: Writer<"update-posted"> = ({ body, moment, at }, reader) => {
  const { head, caseFile } = reader;
  const once = `update:${caseFile.id}:${caseFile.version}:${at.getTime()}`;
  switch (moment) {
    case "feedback":
      return { kind: moment, props: { ...head, body, ...stops(reader) }, once };
    case "thanks-after-days":
    case "check-in-after-weeks": {
      const round = moment === "thanks-after-days" ? "days" : "weeks";
      return { kind: "follow-up-by-hand", props: { ...head, body, round, ...stops(reader) }, once };
    }
    case "delay":
    case "problem-fixed":
      return { kind: moment, props: { ...head, body }, once };
    case "plan-b":
      return {
        kind: "plan-b-started",
        props: { ...head, words: body, steps: [], promises: [], around: null },
        once,
      };
    default:
      return { kind: "update", props: { ...head, body }, once };
  }
};

/** Asked for only where the mail has one: it is sealed as it is read. */
function stops({ unsubscribeUrl }: Reader) {
  return { unsubscribeUrl };
}
