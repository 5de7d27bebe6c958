import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressKey,
  automatedSender,
  organisationDomain,
  roleOf,
  sameAddress,
} from "../../shared/domain/people/address.ts";

const owner = { addresses: ["dana@northwind.example", "dana@northwind-labs.example"] };

describe("addressKey", () => {
  it.each([
    ["blanks and case", " Jim.Ward@Fabrikam.EXAMPLE ", "jim.ward@fabrikam.example"],
    ["angle brackets", "Jim Ward <jim@fabrikam.example>", "jim@fabrikam.example"],
    ["plus tags, which stay", "Jim+News@fabrikam.example", "jim+news@fabrikam.example"],
    ["dots, which stay", "j.i.m@fabrikam.example", "j.i.m@fabrikam.example"],
    ["a domain with marks", "jim@Bücher.example", "jim@xn--bcher-kva.example"],
    ["a domain in another script", "jim@例え.テスト", "jim@xn--r8jz45g.xn--zckzah"],
    ["full-width letters and dots", "jim@Ｆabrikam．example", "jim@fabrikam.example"],
    ["a final dot", "jim@fabrikam.example.", "jim@fabrikam.example"],
    ["an @ in a quoted local part", '"a@b"@fabrikam.example', '"a@b"@fabrikam.example'],
    ["composed and decomposed marks", "jose\u0301@fabrikam.example", "josé@fabrikam.example"],
    ["text without @", " Nobody ", "nobody"],
  ])("folds %s", (_, address, key) => expect(addressKey(address)).toBe(key));

  it("writes domains as the URL standard does", () => {
    for (const domain of ["bücher.example", "straße.example", "ñandú.example", "пример.example", "a-ü-b.example"]) {
      expect(addressKey(`x@${domain}`)).toBe(`x@${new URL(`https://${domain}`).hostname}`);
    }
  });

  it("gives the same key for a key", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(addressKey(addressKey(address))).toBe(addressKey(address));
      }),
    );
  });

  it("tells look-alikes apart", () => expect(sameAddress("jim@fabrikam.example", "jіm@fabrikam.example")).toBe(false));

  it("takes a hostile domain without slowing down", () => {
    const started = performance.now();
    addressKey(`x@${"ü".repeat(100_000)}`);
    addressKey(`x@${"ü.".repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("roleOf", () => {
  it.each([
    ["the user's own address", "Dana@Northwind.example", "self"],
    ["the user's other address", "dana@northwind-labs.example", "self"],
    ["somebody in the organisation", "lee@northwind.example", "colleague"],
    ["somebody in a part of the organisation", "lee@eu.northwind.example", "colleague"],
    ["somebody elsewhere", "jim@fabrikam.example", "outside"],
    ["an organisation whose name ends alike", "jim@notnorthwind.example", "outside"],
    ["text that is no address", "Undisclosed recipients", "outside"],
  ] as const)("says of %s", (_, address, role) => expect(roleOf(address, owner)).toBe(role));

  it("sets no colleague apart for a user who counts them as people", () => {
    const counting = { ...owner, countsColleagues: true };
    expect(roleOf("lee@northwind.example", counting)).toBe("outside");
    expect(roleOf("dana@northwind.example", counting)).toBe("self");
  });

  it("makes nobody a colleague at a free mail provider", () => {
    expect(roleOf("jim@gmail.com", { addresses: ["dana@gmail.com"] })).toBe("outside");
    expect(roleOf("jim@yahoo.co.uk", { addresses: ["dana@yahoo.co.uk"] })).toBe("outside");
  });

  it("parts organisations under a shared suffix", () => {
    expect(roleOf("jim@fabrikam.co.uk", { addresses: ["dana@northwind.co.uk"] })).toBe("outside");
    expect(roleOf("jim@fabrikam.onmicrosoft.com", { addresses: ["dana@northwind.onmicrosoft.com"] })).toBe("outside");
    expect(organisationDomain("mail.northwind.co.uk")).toBe("northwind.co.uk");
  });
});

describe("automatedSender", () => {
  it.each([
    "no-reply@fabrikam.example",
    "NoReply@fabrikam.example",
    "do_not_reply@fabrikam.example",
    "orders-noreply@fabrikam.example",
    "no-reply+4711@fabrikam.example",
    "MAILER-DAEMON@fabrikam.example",
    "postmaster@fabrikam.example",
    "notifications@fabrikam.example",
    "bounce-99-jim=fabrikam.example@lists.example",
    "newsletter@fabrikam.example",
  ])("knows %s", (address) => expect(automatedSender(address)).toBe(true));

  it.each([
    "jim@fabrikam.example",
    "info@fabrikam.example",
    "norm.reply@fabrikam.example",
    "alert.smith@fabrikam.example",
    "nora@no-reply.example",
  ])("takes %s for a person", (address) => expect(automatedSender(address)).toBe(false));
});
