import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { type Action, may, secondFactorRequired } from "#app/domain/roles.ts";
import type { Services } from "#app/operations/services.ts";
import { url } from "#app/urls.ts";

type Door = { readonly request: Request; readonly context: AppLoadContext };
type Session = NonNullable<Awaited<ReturnType<Services["staffAuth"]["session"]>>>;

/** Who is asking, as a member of staff; null when nobody is signed in. */
export function findSession({ request, context }: Door): Promise<Session | null> {
  return context.services.staffAuth.session(request.headers.get("cookie"));
}

/**
 * The member of staff who asks, or an answer that ends the request: to the sign-in page, to setting
 * up a second factor where the role needs one (AUT-8), or 403 where the role may not.
 */
export async function requireStaff(door: Door, action: Action): Promise<Session> {
  const session = await findSession(door);
  const { pathname, search } = new URL(door.request.url);
  if (!session) {
    const next =
      door.request.method === "GET" ? pathname.replace(/\.data$/, "") + search : url("desk");
    throw redirect(`${url("signIn")}?next=${encodeURIComponent(next)}`);
  }
  const { staff, secondFactor } = session;
  const { trial } = door.context.services.settings;
  if (
    secondFactorRequired(staff.role, trial) &&
    !secondFactor &&
    pathname !== url("settingsAccount")
  ) {
    throw redirect(url("settingsAccount"));
  }
  if (!may(staff.role, action)) {
    throw new Response("Your role does not open this page. Ask an administrator.", { status: 403 });
  }
  return session;
}
