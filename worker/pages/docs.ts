/** The API for people to read, from the same contract as the API itself. */
import type * as z from "zod/mini";
import type { Endpoint } from "../../shared/contract/endpoint.ts";
import { ENDPOINTS } from "../../shared/contract/endpoints.ts";
import { PROBLEMS, type ProblemType, problemPath } from "../../shared/contract/problems.ts";
import { escaped, page } from "./html.ts";
import { problemsOf, wireSchema } from "./openapi.ts";

export function docsPage(): string {
  const contents = ENDPOINTS.map(
    ({ id, method, path }) => `<li><a href="#${id}"><code>${method} ${path}</code></a></li>`,
  );
  return page(
    "Rapport API",
    `<h1>Rapport API</h1>
<p>Requests and replies are JSON in UTF-8; times are ISO 8601 in UTC. The same as a document for tools:
<a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<p>Calls carry <code>Authorization: Bearer …</code>, a Microsoft Entra access token for this API. Writes carry an
<code>Idempotency-Key</code>: the same request with the same key is one write and gets the same answer, for two days; later
it is answered 409 and still not written again. Edits carry <code>If-Match</code> with the <code>ETag</code> of what was
edited. A reply's <code>x-d1-bookmark</code> may be sent with the next call, so that any replica of the database shows at
least what the reply showed; without it the newest state is read.</p>
<nav aria-label="Endpoints"><ul>${contents.join("\n")}</ul></nav>
${ENDPOINTS.map(section).join("\n")}
<section><h2 id="problems">Problems</h2>${problemTable(Object.keys(PROBLEMS) as ProblemType[])}</section>`,
  );
}

function section(endpoint: Endpoint): string {
  const { id, method, path, summary, access, write, status } = endpoint;
  const headers = [
    ...(access === "user" ? ["Authorization"] : []),
    ...(write === "none" ? [] : ["Idempotency-Key"]),
    ...(write === "version" ? ["If-Match"] : []),
  ];
  return `<section id="${id}">
<h2><code>${method} ${path}</code></h2>
<p>${escaped(summary)}</p>
<p>Headers: ${headers.length > 0 ? headers.map((name) => `<code>${name}</code>`).join(", ") : "none"}</p>
${form("Query", endpoint.query)}
${form("Body", endpoint.body)}
${form(`Reply, ${status}`, endpoint.reply)}
<h3>Problems</h3>
${problemTable(problemsOf(endpoint))}
</section>`;
}

function form(title: string, schema: z.ZodMiniType | undefined): string {
  if (!schema) return "";
  return `<h3>${title}</h3>\n<pre tabindex="0">${escaped(JSON.stringify(wireSchema(schema), null, 2))}</pre>`;
}

function problemTable(types: readonly ProblemType[]): string {
  const rows = types.map(
    (type) =>
      `<tr><td>${PROBLEMS[type].status}</td><td><a href="${problemPath(type)}">${type}</a></td><td>${escaped(PROBLEMS[type].title)}</td></tr>`,
  );
  return `<table><thead><tr><th>Status</th><th>Type</th><th>Title</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** What a client can do about each problem. */
const ADVICE: Record<ProblemType, string> = {
  "invalid-request": "Compare the request with the documentation. The member errors says where it differs.",
  "idempotency-key-missing": "Make a UUID when the user acts and send it as Idempotency-Key, the same on every retry.",
  unauthenticated: "Get a new access token for this API and repeat the request.",
  forbidden: "You may see this but not change it: it is a colleague's, or an administrator's to decide.",
  "turned-off": "Do without it, or ask an administrator of the organisation to turn it on. Nothing was kept.",
  "not-found": "It does not exist, or it is not yours to see. Nobody can tell which.",
  "method-not-allowed": "The header Allow lists the methods this path has.",
  conflict: "Read what is stored, decide anew, and repeat with a new Idempotency-Key.",
  "address-ambiguous":
    "Ask the user which person is meant, remember it with PUT /v1/choices, and repeat with a new key.",
  "never-logged": "Show the detail: it says which rule. Take the rule back, or leave it out. Nothing was written.",
  "version-changed": "Read it again, show what changed, and repeat the edit with the new ETag and a new key.",
  "too-large": "Send less at once.",
  "unsupported-media-type": "Send the body as application/json in UTF-8.",
  "idempotency-key-reused": "This key belongs to another request. Make a new key for each new action.",
  "version-missing": "Send the ETag of the version that was edited as If-Match.",
  "confirmation-missing":
    "What cannot be taken back is confirmed in a window of its own: announce it at /v1/confirmations, and send the window's secret as Confirmation.",
  "too-many-requests": "Wait as long as Retry-After says.",
  "rewrite-refused": "Show the detail, and leave the draft as it is. Asking again may bring another answer.",
  "model-unavailable": "Wait as long as Retry-After says, or do without it. Nothing was kept.",
  internal: "Try once more. When it stays, tell whoever runs this service the requestId.",
  unavailable: "Wait as long as Retry-After says and repeat the request with the same Idempotency-Key.",
};

export function problemPage(type: ProblemType): string {
  const { status, title } = PROBLEMS[type];
  return page(
    title,
    `<h1>${escaped(title)}</h1>
<p><code>${problemPath(type)}</code>, status ${status}</p>
<p>${escaped(ADVICE[type])}</p>
<p><a href="/docs">The whole API</a></p>`,
  );
}
