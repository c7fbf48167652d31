import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { createFakeStripe, type FakeStripe, stripeUrl } from "./fake-stripe.ts";
import { createFakeTremendous, type FakeTremendous, tremendousUrl } from "./fake-tremendous.ts";
import type { Faulty } from "./faulty.ts";

export type Outside = Disposable & {
  readonly tremendous: FakeTremendous;
  readonly stripe: FakeStripe;
  /** What an installation has to be told to ask them. */
  readonly env: Readonly<Record<string, string>>;
};

/** Longer than any test waits for an answer that never comes. */
const longMs = 3_000;

/** Both providers outside, answering at their addresses in place of the network. */
export function openOutside(now: () => Date): Outside {
  const tremendous = createFakeTremendous(now);
  const stripe = createFakeStripe(now);
  const server = setupServer(
    http.all(`${tremendousUrl}/*`, ({ request }) => answer(tremendous, request)),
    http.all(`${stripeUrl}/v1/*`, ({ request }) => answer(stripe, request)),
  );
  server.listen({ onUnhandledRequest: "bypass" });
  return {
    ...{ tremendous, stripe, env: { ...tremendous.env, ...stripe.env } },
    [Symbol.dispose]: () => server.close(),
  };
}

async function answer(fake: Pick<Faulty, "answer">, request: Request): Promise<Response> {
  const answered = await fake.answer(request);
  if (answered === "cut") return HttpResponse.error();
  if (answered !== "hang") return answered;
  return new Promise((resolve) => {
    setTimeout(() => resolve(HttpResponse.error()), longMs).unref();
  });
}
