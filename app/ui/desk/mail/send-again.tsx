import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { EndDoubt } from "#app/ui/desk/case/story.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";

type Stop = {
  readonly kind: string;
  readonly at: string;
  readonly liftedAt: string | null;
  readonly liftedBecause: string | null;
};

type MailAgainProps = {
  readonly messageId: string;
  readonly state: string;
  readonly recipientAddress: string;
  readonly isCustomers: boolean;
  readonly stops: readonly Stop[];
  readonly timeZone: string;
  readonly mayDecide: boolean;
  readonly fault: FormFault | undefined;
};

const reasons: Readonly<Record<string, string>> = {
  hard: "A mail came back: there is no such mailbox.",
  complaint: "The reader reported a mail of ours as spam.",
  unsubscribe: "The reader stopped follow-ups. Mail about a case is still sent.",
};

const canGoAgain = new Set(["failed", "soft_bounce", "hard_bounce", "suppressed"]);

const newAddressHint =
  "Another address than the one it went to becomes the customer's own from now on.";

/** What stops mail to this address, and sending once more what did not arrive. */
export function MailAgain(props: MailAgainProps) {
  const { state, stops, messageId, mayDecide } = props;
  const isStopped = stops.some(({ kind, liftedAt }) => kind !== "unsubscribe" && !liftedAt);
  const shows = stops.length > 0 || canGoAgain.has(state) || state === "in_doubt";
  if (!shows) return null;
  return (
    <div className="mb-6 grid max-w-3xl gap-5 rounded-md border border-line bg-paper px-4 py-4">
      {stops.length > 0 && <Stops {...props} isStopped={isStopped} />}
      {mayDecide && state === "in_doubt" && <EndDoubt messageId={messageId} />}
      {mayDecide && canGoAgain.has(state) && <SendAgain {...props} isStopped={isStopped} />}
    </div>
  );
}

type PartProps = MailAgainProps & { readonly isStopped: boolean };

function Stops({ stops, timeZone, isStopped, mayDecide, messageId, fault }: PartProps) {
  return (
    <Part title="Mail to this address">
      <ul className="grid gap-1 text-sm">
        {stops.map((stop) => (
          <li key={stop.kind}>
            {reasons[stop.kind] ?? stop.kind}{" "}
            <span className="text-quiet">
              Since <Moment at={stop.at} timeZone={timeZone} />
              {stop.liftedAt && (
                <>
                  , lifted <Moment at={stop.liftedAt} timeZone={timeZone} />: {stop.liftedBecause}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {isStopped && mayDecide && (
        <Form method="post" className="mt-3 grid gap-2">
          <input type="hidden" name="intent" value="lift" />
          <input type="hidden" name="messageId" value={messageId} />
          <TextField
            label="Write to it again, because"
            name="because"
            defaultValue={faultOf(fault, "lift")?.typed.because}
            error={faultOf(fault, "lift")?.faults.because}
          />
          <div>
            <Button>Write to it again</Button>
          </div>
        </Form>
      )}
    </Part>
  );
}

function SendAgain({ messageId, recipientAddress, isCustomers, isStopped, fault }: PartProps) {
  const wrong = faultOf(fault, "redrive");
  return (
    <Part title="Send it again">
      <Form method="post" className="grid gap-2">
        <input type="hidden" name="intent" value="redrive" />
        <input type="hidden" name="messageId" value={messageId} />
        <TextField
          label="To"
          name="address"
          type="email"
          defaultValue={wrong?.typed.address ?? recipientAddress}
          error={wrong?.faults.address}
          {...(isCustomers ? { hint: newAddressHint } : {})}
        />
        {isStopped && (
          <p className="text-sm text-quiet">
            The address above is closed to us: name another, or lift it first.
          </p>
        )}
        <div>
          <Button>Send it again</Button>
        </div>
      </Form>
    </Part>
  );
}
