/** The API's description (OpenAPI 3.1), made from the contract. */
import * as z from "zod/mini";
import type { Endpoint } from "../../shared/contract/endpoint.ts";
import { ENDPOINTS } from "../../shared/contract/endpoints.ts";
import { PROBLEMS, Problem, type ProblemType, problemPath } from "../../shared/contract/problems.ts";
import { VERSION } from "../version.ts";

type Json = Readonly<Record<string, unknown>>;

const WRITE_PROBLEMS = ["idempotency-key-missing", "idempotency-key-reused", "conflict"] as const;

/** Problems an endpoint can answer with: its own, and those of its access, its input and its kind of write. */
export function problemsOf(endpoint: Endpoint): ProblemType[] {
  const all: ProblemType[] = [
    ...(endpoint.access === "user" ? (["unauthenticated", "too-many-requests"] as const) : []),
    ...(endpoint.body || endpoint.query ? (["invalid-request"] as const) : []),
    ...(endpoint.body ? (["too-large", "unsupported-media-type"] as const) : []),
    ...(endpoint.write === "none" ? [] : WRITE_PROBLEMS),
    ...(endpoint.write === "version" ? (["version-missing", "version-changed"] as const) : []),
    ...(endpoint.confirmed ? (["confirmation-missing"] as const) : []),
    ...endpoint.problems,
    "internal",
    "unavailable",
  ];
  return [...new Set(all)];
}

/** The form of a value on the wire. */
export const wireSchema = (schema: z.ZodMiniType): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return json;
};

export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of ENDPOINTS) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Rapport", version: VERSION, summary: "Where you stand with the people you write to" },
    paths,
    components: {
      schemas: { Problem: wireSchema(Problem) },
      responses: Object.fromEntries(Object.keys(PROBLEMS).map((type) => [type, problemResponse(type as ProblemType)])),
      securitySchemes: { entra: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: SIGN_IN } },
    },
  };
}

const SIGN_IN = "A Microsoft Entra v2 access token for this API with the scope access_as_user";

function operation(endpoint: Endpoint): Json {
  const ok = {
    description: "Done",
    ...(endpoint.tagged ? { headers: { ETag: { schema: { type: "string" }, description: "For If-Match" } } } : {}),
    content: { "application/json": { schema: wireSchema(endpoint.reply) } },
  };
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    ...(endpoint.access === "user" ? { security: [{ entra: [] }] } : { security: [] }),
    parameters: parametersOf(endpoint),
    ...(endpoint.body
      ? { requestBody: { required: true, content: { "application/json": { schema: wireSchema(endpoint.body) } } } }
      : {}),
    responses: { [endpoint.status]: ok, ...problemResponses(endpoint) },
  };
}

function parametersOf(endpoint: Endpoint): Json[] {
  return [
    ...parametersIn("path", endpoint.params),
    ...parametersIn("query", endpoint.query),
    ...(endpoint.write === "none" ? [] : [headerParameter("Idempotency-Key", KEY)]),
    ...(endpoint.write === "version" ? [headerParameter("If-Match", "The ETag of the version that was edited")] : []),
    ...(endpoint.confirmed
      ? [{ ...headerParameter("Confirmation", SECRET), required: endpoint.confirmed === "always" }]
      : []),
    ...(endpoint.access === "user" ? [{ ...headerParameter("x-d1-bookmark", STANDS), required: false }] : []),
  ];
}

const KEY = "Made when the user acts and kept across retries: a UUID, or 1 to 255 visible ASCII characters";

const SECRET = "The secret of the window in which the user confirmed this request, announced at /v1/confirmations";

const STANDS = "As the last reply gave it: the answer then shows at least what that reply showed";

const headerParameter = (name: string, description: string): Json => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string", minLength: 1, maxLength: 255 },
});

function parametersIn(place: "path" | "query", schema: z.ZodMiniType | undefined): Json[] {
  if (!schema) return [];
  // Safe cast: parameters are objects in the contract.
  const { properties, required } = wireSchema(schema) as { properties: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, form]) => ({
    name,
    in: place,
    required: required?.includes(name) ?? false,
    schema: form,
  }));
}

/** Several problems may share a status; each is a document of its own. */
function problemResponses(endpoint: Endpoint): Json {
  const byStatus = new Map<number, ProblemType[]>();
  for (const type of problemsOf(endpoint)) {
    const { status } = PROBLEMS[type];
    byStatus.set(status, [...(byStatus.get(status) ?? []), type]);
  }
  return Object.fromEntries([...byStatus].map(([status, types]) => [status, responseOf(types)]));
}

function responseOf(types: readonly ProblemType[]): Json {
  const [first] = types;
  if (types.length === 1 && first) return { $ref: `#/components/responses/${first}` };
  return {
    description: types.map((type) => PROBLEMS[type].title).join(" — or — "),
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

const problemResponse = (type: ProblemType): Json => ({
  description: `${PROBLEMS[type].title} (${problemPath(type)})`,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});
