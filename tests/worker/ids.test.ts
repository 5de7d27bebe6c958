import { describe, expect, it } from "vitest";
import { idMaker } from "../../worker/idMaker.ts";

const newId = idMaker({ ordered: () => "ordered", random: () => "random" });

describe("the id", () => {
  it("of an interaction tells no time, as it may be that of a log nobody else knows of", () => {
    expect(newId("interaction")).toBe("int_random");
  });

  it("of anything else is ordered by time", () => {
    expect([newId("contact"), newId("fact"), newId("audit")]).toEqual(["con_ordered", "fct_ordered", "aud_ordered"]);
  });
});
