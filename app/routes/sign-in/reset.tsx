import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { setNewPassword } from "#app/operations/staff/set-new-password.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { linkAlone, SignInFrame } from "#app/ui/sign-in-frame.tsx";
import { url } from "#app/urls.ts";

export const meta: MetaFunction = () => [{ title: "New password · Amends" }];

const words = {
  "link-not-good": "This link is no longer good. Ask for a new one.",
  "password-too-short": "Take at least 10 characters. Three words in a row are easy to remember.",
  "password-too-long": "Take at most 128 characters.",
} as const;

// Opening the link changes nothing: mail scanners open every link first. The button uses it up.
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const result = await setNewPassword(
    context.services,
    params.kind === "invite" ? "invite" : "reset",
    { token: params.token ?? "", password: String(form.get("password") ?? "") },
  );
  if (result.ok) return json({ ok: true as const, words: "" });
  const { reason } = result;
  return json({ ok: false as const, reason, words: words[reason] }, { status: 422 });
}

export default function ResetPassword() {
  const answer = useActionData<typeof action>();
  if (answer?.ok) {
    return (
      <SignInFrame title="Your password is set">
        <p>Every other sign-in of yours has ended.</p>
        <Link to={url("signIn")} className={linkAlone}>
          Sign in
        </Link>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title="Choose a password">
      {answer && <Notice look="alarm">{answer.words}</Notice>}
      <Form method="post" className="grid gap-4">
        <TextField
          label="New password"
          hint="At least 10 characters."
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={128}
          required
        />
        <Button look="main">Set password</Button>
      </Form>
      {answer?.reason === "link-not-good" && (
        <Link to={url("forgotPassword")} className={linkAlone}>
          Have a new link sent
        </Link>
      )}
    </SignInFrame>
  );
}
