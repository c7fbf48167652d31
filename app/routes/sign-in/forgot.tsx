import { type ActionFunctionArgs, json, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { sendPasswordReset } from "#app/operations/staff/send-password-reset.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { linkAlone, SignInFrame } from "#app/ui/sign-in-frame.tsx";
import { url } from "#app/urls.ts";
import { retryAfterHeaders } from "#app/web/retry-after.ts";

export const meta: MetaFunction = () => [{ title: "New password · Amends" }];

export const headers = retryAfterHeaders;

export async function action({ request, context }: ActionFunctionArgs) {
  const email = String((await request.formData()).get("email") ?? "");
  const { publicUrl } = context.services.settings;
  const asked = await sendPasswordReset(
    context.services,
    email,
    (token) => publicUrl + url("resetPassword", { kind: "reset", token }),
  );
  if (asked.ok) return json({ ok: true as const });
  const headers = { "Retry-After": String(asked.retryAfterSeconds) };
  return json({ ok: false as const }, { status: 429, headers });
}

export default function ForgotPassword() {
  const answer = useActionData<typeof action>();
  return (
    <SignInFrame title="Set a new password">
      {answer?.ok && (
        <Notice look="well">
          If this address belongs to a member of staff, a link is on its way. It is good for 30
          minutes.
        </Notice>
      )}
      {answer?.ok === false && (
        <Notice look="alarm">Too many tries for this address. Wait an hour, then try again.</Notice>
      )}
      <Form method="post" className="grid gap-4">
        <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
        <Button look="main">Send me a link</Button>
      </Form>
      <Link to={url("signIn")} className={linkAlone}>
        Back to sign in
      </Link>
    </SignInFrame>
  );
}
