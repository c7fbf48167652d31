import { expect, test } from "vitest";
import { apiScopes } from "#app/operations/ports/api.ts";
import { type ApiWorld, startApiWorld } from "./api-world.ts";

type Operation = {
  readonly path: string;
  readonly method: string;
  readonly scope: string;
  readonly example: Record<string, unknown> | null;
  readonly comparesVersion: boolean;
};

/** Every operation of the document, of a case that is there and of other things that are not. */
async function everyOperation(world: ApiWorld, reference: string): Promise<readonly Operation[]> {
  const { body } = await world.get("/openapi.json", { secret: null });
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, never>).map(([method, told]) => {
      const { description, requestBody, parameters } = told as {
        description: string;
        requestBody?: { content: Record<string, { example: Record<string, unknown> }> };
        parameters: readonly { $ref?: string }[];
      };
      return {
        path: path
          .replace("/api/v1", "")
          .replace("{reference}", reference)
          .replace("{id}", "00000000-0000-4000-8000-000000000000"),
        method: method.toUpperCase(),
        scope: /^Scope: (\S+)\.$/.exec(description)?.[1] ?? "",
        example: requestBody?.content["application/json"]?.example ?? null,
        comparesVersion: parameters.some(({ $ref }) => $ref?.endsWith("/IfMatch")),
      };
    }),
  );
}

const text = (body: unknown) => (body === null ? {} : { text: JSON.stringify(body) });

test("AZ-1: every operation of the API's document asks for a key, and for the scope it names", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const operations = await everyOperation(world, reference);
  expect(operations.length).toBeGreaterThan(50);
  const lead = await world.hire("lead");
  for (const { path, method, scope, example } of operations) {
    const others = apiScopes.filter((each) => each !== scope);
    expect([path, others.length]).toEqual([path, apiScopes.length - 1]);
    const secret = await world.giveKey(lead.id, others);
    const keyless = await world.send(method, path, { secret: null, ...text(example) });
    const refused = await world.send(method, path, { secret, ...text(example) });
    expect([method, path, keyless.status, refused.status]).toEqual([method, path, 401, 403]);
    expect(refused.body.title).toContain(scope);
  }
});

type Ask = (body: unknown) => ReturnType<ApiWorld["send"]>;

/** What is wrong about how wrong input is answered: nothing, as it should be. */
async function faultsOfInput(example: Record<string, unknown>, ask: Ask): Promise<string[]> {
  const faults: string[] = [];
  for (const field of Object.keys(example)) {
    // Which parts a draft has is known once the draft is found.
    const wrong = field === "parts" ? 7 : { wrong: "kind" };
    const told = await ask({ ...example, [field]: wrong });
    const named: { field: string; message: string }[] = told.body?.errors ?? [];
    const isNamed = named.some((each) => each.field.startsWith(field));
    const isSaid = named.every(({ message }) => /^[A-Z].*\.$/.test(message));
    if (told.status !== 422 || !isNamed || !isSaid) faults.push(`${field}: ${told.text}`);
  }
  const told = await ask({ ...example, nobodyKnowsThis: 1 });
  return told.text.includes("nobodyKnowsThis") ? faults : [...faults, `unknown: ${told.text}`];
}

test("bad input to every operation: each wrong field is named with a sentence; If-Match is compared, or refused", async () => {
  await using world = await startApiWorld();
  const { reference } = await world.open();
  const lead = await world.giveKey((await world.hire("lead")).id);
  const headers = { "If-Match": '"999-x"' };
  const faults: string[] = [];
  for (const operation of await everyOperation(world, reference)) {
    const { path, method, scope, example, comparesVersion } = operation;
    if (!example) continue;
    const secret = scope === "accommodations:decide" ? world.financeSecret : lead;
    const ask: Ask = (body) => world.send(method, path, { secret, headers, ...text(body) });
    const found = await faultsOfInput(example, ask);
    const { status } = await ask(example);
    const right = comparesVersion ? [404, 412] : [404, 409, 412, 422];
    if (!right.includes(status)) found.push(`with If-Match: ${status}`);
    faults.push(...found.map((fault) => `${method} ${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});
