import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { TextField } from "#app/ui/field.tsx";

export type Enrolling = {
  readonly uri: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
};

type SecondFactorProps = {
  readonly enrolled: boolean;
  readonly answer: (FormFault & { readonly enrolling?: Enrolling }) | undefined;
};

/** An authenticator beside the password: set up, proved with one code, and then asked for at every sign-in. */
export function SecondFactor({ enrolled, answer }: SecondFactorProps) {
  if (enrolled) {
    return (
      <p className="text-sm">
        It is set up. Lost your authenticator? Use a recovery code; without those, an administrator
        can remove it.
      </p>
    );
  }
  const confirming = faultOf(answer, "confirm");
  return (
    <div className="grid gap-4">
      {answer?.enrolling && <Keys enrolling={answer.enrolling} />}
      {(answer?.enrolling || confirming) && <Confirm fault={confirming} />}
      {!answer?.enrolling && <Begin fault={faultOf(answer, "enrol")} again={Boolean(confirming)} />}
    </div>
  );
}

function Begin({ fault, again }: { fault: FormFault | undefined; again: boolean }) {
  return (
    <Form method="post" className="grid max-w-sm gap-3">
      <input type="hidden" name="intent" value="enrol" />
      <p className="text-sm text-quiet">
        {again
          ? "The key is gone from your screen? Begin again: a new one is made."
          : "You need an authenticator app. Your password first:"}
      </p>
      <TextField
        label="Your password"
        name="password"
        type="password"
        autoComplete="current-password"
        error={fault?.faults.password}
        required
      />
      <div>
        <Button look={again ? "plain" : "main"}>Set up a second factor</Button>
      </div>
    </Form>
  );
}

function Keys({ enrolling }: { enrolling: Enrolling }) {
  return (
    <div className="grid gap-4 text-sm">
      <div>
        <p className="font-medium">1. Give this key to your authenticator</p>
        <p className="mt-1 font-mono text-base break-all">
          {enrolling.secret.replace(/(.{4})(?=.)/g, "$1 ")}
        </p>
        <a href={enrolling.uri} className="inline-block py-1 text-accent">
          Open it in an authenticator on this device
        </a>
      </div>
      <div>
        <p className="font-medium">2. Keep these recovery codes somewhere safe</p>
        <p className="text-quiet">Each opens the door once. They are shown this once only.</p>
        <ul className="mt-1 grid max-w-sm grid-cols-2 gap-x-6 font-mono">
          {enrolling.recoveryCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Confirm({ fault }: { fault: FormFault | undefined }) {
  return (
    <Form method="post" className="grid max-w-sm gap-3">
      <input type="hidden" name="intent" value="confirm" />
      <TextField
        label="3. The six digits it shows now"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        error={fault?.faults.code}
        required
      />
      <div>
        <Button look="main">Turn it on</Button>
      </div>
    </Form>
  );
}
