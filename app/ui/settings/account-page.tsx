import { Form, Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { type Enrolling, SecondFactor } from "#app/ui/settings/second-factor.tsx";
import { type Session, Sessions } from "#app/ui/settings/sessions.tsx";
import { type DigestChoice, WeeklyDigest } from "#app/ui/settings/weekly-digest.tsx";
import { url } from "#app/urls.ts";

export type AccountAnswer = FormFault & { readonly enrolling?: Enrolling };

type AccountPageProps = {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly enrolled: boolean;
  readonly mustEnrol: boolean;
  /** Whether deputies stand in for them while they are away. */
  readonly ownsCases: boolean;
  /** Whose figures they are told of each week; null for who sees none. */
  readonly digest: DigestChoice | null;
  readonly sessions: readonly Session[];
  readonly answer: AccountAnswer | undefined;
};

/** One's own sign-in: second factor, password, where one is signed in. */
export function AccountPage(props: AccountPageProps) {
  const { name, email, timeZone, enrolled, mustEnrol, ownsCases, digest, sessions, answer } = props;
  return (
    <div className="max-w-3xl">
      <PageHead title="My account" />
      <SaidNotice />
      {mustEnrol && (
        <div className="mb-4">
          <Notice look="warn">
            Your role decides about money or staff: it needs a second factor. Set it up here, then
            everything else opens.
          </Notice>
        </div>
      )}
      <p className="mb-6 break-words text-quiet">
        {name} · {email} · times in {timeZone}
        {ownsCases && (
          <>
            {" · "}
            <Link to={url("settingsAbsences")} className="text-accent underline">
              I will be away
            </Link>
          </>
        )}
      </p>
      <div className="grid gap-8">
        <Part title="Second factor">
          <SecondFactor enrolled={enrolled} answer={answer} />
        </Part>
        <Part title="Password">
          <ChangePassword fault={faultOf(answer, "change-password")} />
        </Part>
        {digest && (
          <Part title="The week in figures">
            <WeeklyDigest choice={digest} fault={faultOf(answer, "choose-digest")} />
          </Part>
        )}
        <Part title="Where you are signed in">
          <Sessions sessions={sessions} timeZone={timeZone} />
        </Part>
      </div>
    </div>
  );
}

function ChangePassword({ fault }: { fault: FormFault | undefined }) {
  return (
    <Form method="post" className="grid max-w-sm gap-3">
      <input type="hidden" name="intent" value="change-password" />
      <TextField
        label="Your password now"
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        error={fault?.faults.currentPassword}
        required
      />
      <TextField
        label="New password"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. Every other sign-in of yours ends."
        error={fault?.faults.newPassword}
        required
      />
      <div>
        <Button>Change the password</Button>
      </div>
    </Form>
  );
}
