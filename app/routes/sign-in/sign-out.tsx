import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { url } from "#app/urls.ts";
import { withCookies } from "#app/web/cookies.ts";

export const loader = () => redirect(url("signIn"));

export async function action({ request, context }: ActionFunctionArgs) {
  const cookies = await context.services.staffAuth.signOut(request.headers.get("cookie"));
  return redirect(url("signIn"), withCookies(cookies));
}
