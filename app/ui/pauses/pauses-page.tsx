import { Form, Link } from "@remix-run/react";
import type { PausesPage as Page } from "#app/operations/views/settings/pauses-page.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { pauseWords } from "./pause-words.ts";

type Props = Page & { readonly timeZone: string; readonly answer: FormFault | undefined };
type OnePart = Page["parts"][number];

/** Stops mail or money at one press, and lets them go on. */
export function PausesPage({ parts, waiting, ended, timeZone, answer }: Props) {
  return (
    <>
      <PageHead title="Pause" />
      <p className="mb-4 max-w-3xl text-quiet">
        When something goes wrong for many customers at once, stop it first and look then. It counts
        in every process within two seconds, and nothing is lost.
      </p>
      <SaidNotice />
      {answer?.faults[""] && (
        <div className="mb-4">
          <Notice look="alarm">{answer.faults[""]}</Notice>
        </div>
      )}
      <div className="grid gap-8">
        {parts.map((part) => (
          <Part key={part.what} title={pauseWords[part.what].title}>
            <div className="grid max-w-3xl gap-3 rounded-md border border-line bg-paper px-4 py-3">
              <p className="text-sm">{pauseWords[part.what].meaning}</p>
              <p className="text-sm text-quiet">
                <WhatWaits what={part.what} waiting={waiting} timeZone={timeZone} />
              </p>
              {part.pause ? (
                <GoOn part={part} timeZone={timeZone} />
              ) : (
                <Stop part={part} answer={answer} />
              )}
            </div>
          </Part>
        ))}
        <Part title="Earlier pauses">
          <Earlier ended={ended} timeZone={timeZone} />
        </Part>
      </div>
    </>
  );
}

type WaitingProps = Pick<Page, "waiting"> & {
  readonly what: OnePart["what"];
  readonly timeZone: string;
};

function WhatWaits({ what, waiting, timeZone }: WaitingProps) {
  if (what === "money") {
    if (waiting.gifts === 0) return "Nothing that is approved waits.";
    return `${waiting.gifts} approved and not given.`;
  }
  const { mails, oldestDueAt } = waiting;
  if (!oldestDueAt) return "No mail waits.";
  return (
    <>
      {mails === 1 ? "One mail waits" : `${mails} mails wait`}, the oldest since{" "}
      <Moment at={oldestDueAt} timeZone={timeZone} />. A time that one of them names may have
      passed:{" "}
      <Link to={url("deskMail")} className="text-accent underline">
        look at them
      </Link>{" "}
      before you let them go.
    </>
  );
}

function Stop({ part: { what, isMine }, answer }: { part: OnePart } & Pick<Props, "answer">) {
  if (!isMine) return <p className="text-sm">Your role does not stop it. Ask {whoMay[what]}.</p>;
  const fault = faultOf(answer, `pause:${what}`);
  return (
    <Form method="post" className="grid gap-3">
      <TextField
        label="Why (may stay empty; everybody on the desk reads it)"
        name="because"
        maxLength={200}
        autoComplete="off"
        defaultValue={fault?.typed.because}
        error={fault?.faults.because}
      />
      <div>
        <Button look="alarm" name="intent" value={`pause:${what}`}>
          {pauseWords[what].stop}
        </Button>
      </div>
    </Form>
  );
}

const whoMay = {
  sending: "a lead or an administrator",
  money: "finance or an administrator",
} as const;

function GoOn({ part: { what, pause, isMine }, timeZone }: { part: OnePart; timeZone: string }) {
  if (!pause) return null;
  return (
    <Form method="post" className="grid gap-3">
      <p className="font-medium break-words text-alarm">
        {pauseWords[what].stopped} since <Moment at={pause.beganAt} timeZone={timeZone} />, by{" "}
        {pause.by ?? "a command"}: {pause.because}
      </p>
      {isMine ? (
        <div>
          <Button look="main" name="intent" value={`resume:${what}`}>
            {pauseWords[what].goOn}
          </Button>
        </div>
      ) : (
        <p className="text-sm">Your role does not let it go on. Ask {whoMay[what]}.</p>
      )}
    </Form>
  );
}

function Earlier({ ended, timeZone }: Pick<Props, "ended" | "timeZone">) {
  if (ended.length === 0) return <p className="text-sm text-quiet">None so far.</p>;
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-paper">
      {ended.map(({ id, what, beganAt, by, because, endedAt, endedBy }) => (
        <li key={id} className="px-4 py-3 text-sm break-words">
          <span className="font-semibold">{pauseWords[what].title}</span>, from{" "}
          <Moment at={beganAt} timeZone={timeZone} /> by {by ?? "a command"}, to{" "}
          <Moment at={endedAt} timeZone={timeZone} /> by {endedBy ?? "a command"}: {because}
        </li>
      ))}
    </ul>
  );
}
