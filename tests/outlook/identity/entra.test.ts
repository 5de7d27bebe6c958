import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API_CLIENT_ID, type Entra, PANE_CLIENT_ID, startEntra } from "./entra.ts";
import { signedInUser } from "./people.ts";

let entra: Entra;
beforeAll(async () => {
  entra = await startEntra(Date.now);
});
afterAll(() => entra.close());

const nora = signedInUser({ name: "Nora", address: "nora@lindgren.example" });

describe("the emulated Entra", () => {
  it("signs access tokens as version 2.0 has them", async () => {
    const { payload } = await jwtVerify(await entra.accessToken(nora), createRemoteJWKSet(new URL(entra.jwksUrl)), {
      issuer: entra.issuerTemplate.replace("{tenantid}", nora.tid),
      audience: API_CLIENT_ID,
    });
    expect(payload).toMatchObject({
      ver: "2.0",
      azp: PANE_CLIENT_ID,
      scp: "access_as_user",
      oid: nora.oid,
      tid: nora.tid,
    });
  });

  it("gives colleagues one tenant and strangers another", () => {
    const tenantOf = (address: string) => signedInUser({ name: "", address }).tid;
    expect(tenantOf("TOM@Lindgren.example")).toBe(nora.tid);
    expect(tenantOf("ana@harbour.example")).not.toBe(nora.tid);
  });

  it("makes ids as Entra does: lower-case GUIDs", () => {
    expect(nora.oid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
