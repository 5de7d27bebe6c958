import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const withoutComments = (jsonc: string): string => jsonc.replaceAll(/^\s*\/\/.*$/gm, "");

const settings = JSON.parse(withoutComments(readFileSync("wrangler.jsonc", "utf8")));
const known = JSON.parse(readFileSync("node_modules/wrangler/config-schema.json", "utf8"));

describe("what a deployed Worker leaves in Cloudflare's logs", () => {
  const { observability } = settings;

  it("is its own lines alone: no addresses of requests and clients", () => {
    expect(observability).toEqual({ enabled: true, logs: { enabled: true, invocation_logs: false } });
  });

  it("is said in words that wrangler knows", () => {
    const { properties, additionalProperties } = known.definitions.Observability.properties.logs;
    expect(additionalProperties).toBe(false);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(observability.logs)));
  });
});
