import { Form, Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { BroadcastMove } from "#app/domain/problems/broadcast.ts";
import { Button } from "#app/ui/button.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import type { BroadcastPageProps } from "#app/ui/desk/problems/broadcast-props.ts";
import { ToldWords } from "#app/ui/desk/problems/told-words.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";

const everyMs = 2000;

const whys: Readonly<Record<string, string>> = {
  "case-is-over": "The case is over; an update does not reach it.",
  "has-a-case": "Hears by a case of this problem.",
  "sensitive-and-over": "Sensitive, and over: write to this customer by hand.",
  "fault-of-ours": "A fault of ours: write to this customer by hand.",
};

/** How far it is, and the brake. The page may be left; it goes on. */
export function BroadcastProgress(props: BroadcastPageProps) {
  const { broadcast, progress, audience, maySend, timeZone } = props;
  useFreshWhile(broadcast?.state === "sending");
  if (!broadcast || !progress) return null;
  const total = broadcast.recipients ?? 0;
  const done = total - progress.waiting;
  const figures = [
    ["Told", progress.told],
    ["With a second reader", progress.held],
    ["Not reached by it", progress.skipped],
    ["Failed", progress.failed],
    ["Stopped before their turn", progress.stopped],
    ["Mails in trouble", progress.mailTrouble],
  ] as const;
  return (
    <>
      <Part title="How far it is">
        <label className="grid max-w-xl gap-1 text-sm">
          <span className="tabular-nums">
            {done.toLocaleString("en-GB")} of {total.toLocaleString("en-GB")}
          </span>
          <progress value={done} max={Math.max(total, 1)} className="h-3 w-full accent-accent" />
        </label>
        <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {figures.map(([name, count]) => (
            <div key={name} className="flex gap-2">
              <dt className="text-quiet">{name}</dt>
              <dd className="font-medium tabular-nums">{count.toLocaleString("en-GB")}</dd>
            </div>
          ))}
        </dl>
        {broadcast.state === "sending" && broadcast.leavesAt && done === 0 && (
          <p className="mt-2 text-sm text-quiet">
            The first leave at <Moment at={broadcast.leavesAt} timeZone={timeZone} />. Stopped
            before, nobody is told.
          </p>
        )}
        {maySend && <Brakes state={broadcast.state} />}
      </Part>
      <NotTold progress={progress} />
      <ToldWords words={broadcast.words} audience={audience} />
    </>
  );
}

function Brakes({ state }: { state: string }) {
  const moves: readonly (readonly [BroadcastMove, string])[] =
    state === "sending"
      ? [
          ["pause", "Pause"],
          ["stop", "Stop for good"],
        ]
      : state === "paused"
        ? [
            ["resume", "Go on"],
            ["stop", "Stop for good"],
          ]
        : [];
  if (moves.length === 0) return null;
  return (
    <Form method="post" className="mt-3 flex gap-2">
      {moves.map(([move, label]) => (
        <Button
          key={move}
          look={move === "stop" ? "alarm" : "plain"}
          name="intent"
          value={`steer:${move}`}
        >
          {label}
        </Button>
      ))}
    </Form>
  );
}

function NotTold({ progress }: { progress: NonNullable<BroadcastPageProps["progress"]> }) {
  if (progress.notTold.length === 0) return null;
  return (
    <Part title="To be looked at">
      <ul className="grid gap-1 text-sm">
        {progress.notTold.map(({ reference, state, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: who has no case has no name here
          <li key={`${reference}.${at}`}>
            {reference ? (
              <Link to={url("deskCase", { reference })} className="text-accent">
                {reference}
              </Link>
            ) : (
              "No case"
            )}
            :{" "}
            {state === "second-reader"
              ? "Waits for a second reader."
              : (whys[why ?? ""] ?? "Could not be told as the case stands.")}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Asks again while something moves. */
function useFreshWhile(moving: boolean) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(revalidate, everyMs);
    return () => clearInterval(timer);
  }, [moving, revalidate]);
}
