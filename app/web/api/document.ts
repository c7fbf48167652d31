import { z } from "zod";
import { apiScopes } from "#app/operations/ports/api.ts";
import { routes } from "#app/routes.ts";
import { careOperations } from "./care-paths.ts";
import { choiceOperations } from "./choice-paths.ts";
import { documentAnswers } from "./document-answers.ts";
import { apiOperations, type Operation } from "./document-paths.ts";
import { draftOperations } from "./drafts/draft-paths.ts";
import { figureOperations } from "./figure-paths.ts";
import { ladderOperations } from "./ladder-paths.ts";
import { moneyOperations } from "./money-paths.ts";
import { problemOperations } from "./problems/known-problem-paths.ts";

type Json = Record<string, unknown>;

const operations = [
  ...apiOperations,
  ...careOperations,
  ...choiceOperations,
  ...ladderOperations,
  ...draftOperations,
  ...problemOperations,
  ...moneyOperations,
  ...figureOperations,
];

const problems: Readonly<Record<number, string>> = {
  400: "The JSON, the query or a header cannot be read.",
  401: "No key, or one that is no longer good.",
  403: "The key lacks the scope, or the member of staff it acts for may not do this.",
  404: "There is no such thing here.",
  409: "Not possible as things stand.",
  412: "It has changed since the version of If-Match.",
  415: "Not JSON.",
  428: "This is changed only as it was read: If-Match is missing.",
  422: "Some fields are wrong, each named; or the Idempotency-Key was used for another request.",
};
const ofReading = [400, 401, 403, 404];

const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const parameterRef = (name: string) => ({ $ref: `#/components/parameters/${name}` });

/** The API, told in OpenAPI 3.1 from the schemas that check what is sent. */
export function apiDocument(publicUrl: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Amends",
      version: "1",
      description:
        "Cases of customers whose product or service has failed. Every POST and PATCH honours an Idempotency-Key; errors are problem documents (RFC 9457).",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: publicUrl }],
    security: [{ key: [] }],
    paths: pathsOf(operations),
    components: {
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: `A key with scopes: ${apiScopes.join(", ")}. Make one with: npm run amends -- api-key create`,
        },
      },
      parameters: sharedParameters,
      responses: Object.fromEntries(Object.entries(problems).map(describeProblem)),
      schemas: schemas(),
    },
  };
}

function schemas(): Json {
  const sent = operations.flatMap(({ body }) => (body ? [body] : []));
  return {
    ...Object.fromEntries(
      Object.entries(documentAnswers).map(([name, schema]) => [name, jsonSchema(schema, "output")]),
    ),
    ...Object.fromEntries(sent.map(({ name, schema }) => [name, jsonSchema(schema, "input")])),
  };
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    // "format" says it; the pattern behind it is four lines long.
    override: ({ jsonSchema: each }) => {
      if (each.format) delete each.pattern;
    },
  });
  return made;
}

function describeProblem([status, description]: [string, string]) {
  const schema = schemaRef("Problem");
  return [`Problem${status}`, { description, content: { "application/problem+json": { schema } } }];
}

function pathsOf(operations: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = routes[operation.route].path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [operation.method]: describe(operation, path) };
  }
  return paths;
}

function describe(operation: Operation, path: string) {
  const { name, method, summary, scope, query, body, answer, statuses } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => parameterRef(key));
  const csv = operation.asCsv ? { "text/csv": { schema: schemaRef("CsvFile") } } : {};
  const ok = { content: { "application/json": { schema: schemaRef(answer) }, ...csv } };
  const said = { 200: method === "get" ? "Here it is." : "Done, or there already.", 201: "Made." };
  const faults = method === "get" ? ofReading : Object.keys(problems);
  return {
    operationId: name,
    summary,
    description: `Scope: ${scope}.`,
    parameters: [
      ...inPath,
      ...(query ? queryParameters(query) : []),
      ...(body ? [parameterRef("IdempotencyKey")] : []),
      ...(body && inPath.length > 0 && !unversioned.has(name) ? [parameterRef("IfMatch")] : []),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: schemaRef(body.name), example: body.example },
            },
          },
        }
      : {}),
    responses: Object.fromEntries([
      ...statuses.map((status) => [status, { description: said[status], ...ok }]),
      ...faults.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
    ]),
  };
}

/** What is done to something that has no version of its own, or beside what is there: nothing is compared. */
const unversioned = new Set([
  ...["keepPromise", "movePromise", "withdrawPromise", "releasePromise"],
  ...["beginChoice", "takeEscalation", "beginDraft", "linkCase", "unlinkCase"],
  ...["addAffected", "writeBroadcast", "steerBroadcast"],
]);

function queryParameters(query: z.ZodObject) {
  const { properties = {} } = jsonSchema(query, "input") as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", schema }));
}

const text = { type: "string" };
const sharedParameters = {
  reference: {
    name: "reference",
    in: "path",
    required: true,
    schema: text,
    description: "Such as AM-7K3Q-X2M9.",
  },
  id: { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    schema: { type: "string", minLength: 1, maxLength: 255 },
    description:
      "The same key with the same request does it once, and gives the first answer again.",
  },
  IfMatch: {
    name: "If-Match",
    in: "header",
    schema: text,
    description: "The ETag you read: a change of anything newer is refused (412).",
  },
};
