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

export const meta: MetaFunction = () => [{ title: "Second factor · Amends" }];

export const headers = retryAfterHeaders;

export function loader({ request }: LoaderFunctionArgs) {
  return { next: safePath(new URL(request.url).searchParams.get("next"), url("desk")) };
}

const words = {
  "wrong-code": "This code does not fit, or was used before. Type the one shown now.",
  "no-challenge": "Ten minutes have passed. Sign in with your password again.",
} as const;

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const result = await context.services.staffAuth.verifySecondFactor({
    cookieHeader: request.headers.get("cookie") ?? "",
    code: String(form.get("code") ?? "").replace(/\s/g, ""),
    address: context.address,
    userAgent: request.headers.get("user-agent") ?? "",
  });
  if (result.ok) {
    const next = safePath(String(form.get("next") ?? ""), url("desk"));
    throw redirect(next, withCookies(result.setCookie));
  }
  if (result.reason === "too-many-attempts") {
    const headers = { "Retry-After": String(result.retryAfterSeconds) };
    const text = `Too many tries. Wait ${result.retryAfterSeconds} seconds, then try again.`;
    return json({ words: text }, { status: 429, headers });
  }
  return json({ words: words[result.reason] }, { status: 401 });
}

export default function SecondFactor() {
  const { next } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <SignInFrame title="Your second factor">
      {fault && <Notice look="alarm">{fault.words}</Notice>}
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="next" value={next} />
        <TextField
          label="Code"
          hint="Six digits from your authenticator, or a recovery code."
          name="code"
          inputMode="text"
          autoComplete="one-time-code"
          required
        />
        <Button look="main">Continue</Button>
      </Form>
      <Link to={url("signIn")} className={linkAlone}>
        Start again
      </Link>
    </SignInFrame>
  );
}
