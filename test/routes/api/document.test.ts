import { expect, test } from "vitest";
import { z } from "zod";
import { startApiWorld } from "./api-world.ts";

type Json = Record<string, unknown>;

const Ref = z.strictObject({ $ref: z.string().startsWith("#/components/") });
const Schema = z.record(z.string(), z.unknown());
const Parameter = z.strictObject({
  name: z.string(),
  in: z.enum(["query", "path", "header"]),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema: Schema,
});
const Content = z.record(
  z.string().regex(/^application\/(problem\+)?json$|^text\/csv$/),
  z.strictObject({ schema: Ref, example: z.unknown().optional() }),
);
const Answer = z.strictObject({ description: z.string(), content: Content });
const OperationObject = z.strictObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  parameters: z.array(z.union([Ref, Parameter])),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(z.string().regex(/^\d{3}$/), z.union([Ref, Answer])),
});

/** The part of OpenAPI 3.1 that we use, every object in it closed. */
const Document = z.strictObject({
  openapi: z.literal("3.1.0"),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.url() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith("/"),
    z.partialRecord(z.enum(["get", "post", "patch", "put"]), OperationObject),
  ),
  components: z.strictObject({
    securitySchemes: z.record(
      z.string(),
      z.object({ type: z.literal("http"), scheme: z.literal("bearer") }),
    ),
    parameters: z.record(z.string(), Parameter),
    responses: z.record(z.string(), Answer),
    schemas: z.record(z.string(), Schema),
  }),
});

async function readDocument(world: {
  get(path: string, sent: object): Promise<{ body: unknown }>;
}) {
  const { body } = await world.get("/openapi.json", { secret: null });
  return { raw: body as Json, document: Document.parse(body) };
}

test("CONTRACT: openapi.json is a valid document of OpenAPI 3.1, and everything it points at is there", async () => {
  await using world = await startApiWorld();
  const { raw, document } = await readDocument(world);
  const refs = [...JSON.stringify(raw).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
  expect(refs.length).toBeGreaterThan(20);
  for (const ref of refs) {
    const found = ref.split("/").reduce<unknown>((at, key) => (at as Json | undefined)?.[key], raw);
    expect([ref, found !== undefined]).toEqual([ref, true]);
  }
  const names = operations(document).map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, operation } of operations(document)) {
    const said = operation.parameters.map((each) =>
      "$ref" in each ? each.$ref.split("/").pop() : each.name,
    );
    for (const [, name] of path.matchAll(/\{(\w+)\}/g)) expect(said).toContain(name);
  }
});

test("AZ-4, CMP-4, CONTRACT: every schema in it can be built from, takes its example, and refuses a field it does not know: whom mail is from is none", async () => {
  await using world = await startApiWorld();
  const { raw, document } = await readDocument(world);
  let taken = 0;
  for (const { operation } of operations(document)) {
    const content = operation.requestBody?.content["application/json"];
    if (!content) continue;
    const schema = schemaAt(raw, content.schema.$ref);
    expect(schema.safeParse(content.example).error).toBeUndefined();
    for (const field of ["unknown", "from", "sender", "replyTo"]) {
      const more = { ...(content.example as Json), [field]: "boss@evil.test" };
      expect(schema.safeParse(more).success).toBe(false);
    }
    taken += 1;
  }
  expect(taken).toBe(48);
});

test("CONTRACT: every operation in it answers, in the words and with a status it announces", async () => {
  await using world = await startApiWorld();
  const { raw, document } = await readDocument(world);
  const reference = (await world.open()).reference;
  await world.db("partners").insert({
    id: world.services.newId(),
    name: "Brightfix",
    created_at: world.clock.now,
  });
  let asked = "";
  const leadSecret = await world.giveKey((await world.hire("lead")).id);
  const special = new Map([
    ["approve", world.financeSecret],
    ["restriction", leadSecret],
  ]);
  const done = new Set<string>();
  for (const { path, method, operation } of operations(document)) {
    if (elsewhere.includes(operation.operationId)) continue;
    await world
      .db("case_files")
      .update({ owner_id: (await world.hire("lead")).id, deputy_id: null });
    const at = path.replace("/api/v1", "").replace("{reference}", reference).replace("{id}", asked);
    const body = operation.requestBody?.content["application/json"]?.example;
    const secret = [...special].find(([part]) => path.includes(part))?.[1] ?? world.secret;
    const told = await (method === "get" ? world.get(at) : world.post(at, body, { secret }));
    expect([path, told.status, told.text]).toEqual([path, told.status, expect.any(String)]);
    expect([200, 201]).toContain(told.status);
    const announced = operation.responses[told.status];
    if (!announced || "$ref" in announced)
      throw new Error(`${path} does not announce ${told.status}`);
    const { $ref } = announced.content["application/json"]?.schema ?? { $ref: "" };
    expect(schemaAt(raw, $ref).safeParse(told.body).error).toBeUndefined();
    if (operation.operationId === "askAccommodation") asked = told.body.id;
    done.add(operation.operationId);
  }
  expect(done.size).toBe(operations(document).length - elsewhere.length);
});

/** What needs a thing of its own to act on; promises, reading, ladders, figures, drafts and problems.test.ts ask for those. */
const elsewhere = [
  "changeAccommodation",
  "listLedger",
  "declineAccommodation",
  "keepPromise",
  "movePromise",
  "withdrawPromise",
  "releasePromise",
  ...["endStep", "dropStep"],
  ...["beginChoice", "withdrawOptions", "cancelAppointment"],
  "takeEscalation",
  "startBackupPlan",
  ...["listKeptRates", "listFigures", "sayStillCustomer"],
  ...["getDraft", "reviseDraft", "overrideFinding", "handOverDraft", "approveDraft", "sendDraft"],
  ...["takeBackDraft", "discardDraft"],
  ...["getProblem", "reviseProblem", "listCasesOfProblem", "linkCase", "unlinkCase", "addAffected"],
  ...["listBroadcasts", "writeBroadcast", "getBroadcast", "reviseBroadcast", "sendBroadcast"],
  "steerBroadcast",
];

function operations(document: z.output<typeof Document>) {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  // A case is resolved last: nothing can be said of it then.
  // And first of all she says yes to what we understood: remedies wait for it (R4).
  const at = ({ path }: { path: string }) =>
    Number(path.endsWith("resolution")) - Number(path.endsWith("read-back"));
  return all.sort((one, other) => at(one) - at(other));
}

function schemaAt(raw: Json, ref: string): z.ZodType {
  const name = ref.split("/").pop() ?? "";
  const components = raw.components as { schemas: Record<string, Json> };
  return z.fromJSONSchema(components.schemas[name] as Parameters<typeof z.fromJSONSchema>[0]);
}
