import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { linkAlone, SignInFrame } from "#app/ui/sign-in-frame.tsx";
import { url } from "#app/urls.ts";
import { safePath, withCookies } from "#app/web/cookies.ts";
import { retryAfterHeaders } from "#app/web/retry-after.ts";
import { findSession } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Sign in · Amends" }];

export const headers = retryAfterHeaders;

export async function loader(door: LoaderFunctionArgs) {
  const next = safePath(new URL(door.request.url).searchParams.get("next"), url("desk"));
  if (await findSession(door)) throw redirect(next);
  return { next, trial: door.context.services.settings.trial };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get("email") ?? "");
  const next = safePath(String(form.get("next") ?? ""), url("desk"));
  const result = await context.services.staffAuth.signIn({
    email,
    password: String(form.get("password") ?? ""),
    address: context.address,
    userAgent: request.headers.get("user-agent") ?? "",
  });
  if (result.ok) {
    const onward = result.needsSecondFactor
      ? `${url("signInCode")}?next=${encodeURIComponent(next)}`
      : next;
    throw redirect(onward, withCookies(result.setCookie));
  }
  if (result.reason === "too-many-attempts") {
    const words = `Too many tries. Wait ${result.retryAfterSeconds} seconds, then try again.`;
    const headers = { "Retry-After": String(result.retryAfterSeconds) };
    return json({ email, words }, { status: 429, headers });
  }
  const words = "E-mail and password do not fit together. Check both, or set a new password.";
  return json({ email, words }, { status: 401 });
}

export default function SignIn() {
  const { next, trial } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <SignInFrame title="Sign in to the desk">
      {fault && <Notice look="alarm">{fault.words}</Notice>}
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={fault?.email}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <Button look="main">Sign in</Button>
      </Form>
      <Link to={url("forgotPassword")} className={linkAlone}>
        Forgot your password?
      </Link>
      {trial && (
        <p className="text-sm text-quiet">
          This is a trial on your own machine. The sign-ins stand in the terminal where it was
          started.
        </p>
      )}
    </SignInFrame>
  );
}
