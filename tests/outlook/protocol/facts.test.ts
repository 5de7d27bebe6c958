import { describe, expect, it } from "vitest";
import { initialData, normalizedSubject } from "./initialData.ts";
import { type Permission, wireLevelOf } from "./permission.ts";
import { includesSet } from "./requirementSet.ts";

describe("wireLevelOf", () => {
  it.each<[Permission, number]>([
    ["Restricted", 0],
    ["ReadItem", 1],
    ["ReadWriteMailbox", 2],
    ["ReadWriteItem", 3],
  ])("sends %s as %i", (permission, level) => {
    expect(wireLevelOf(permission)).toBe(level);
  });
});

describe("includesSet", () => {
  it.each([
    ["1.11", "1.9", true],
    ["1.5", "1.10", false],
    ["1.5", "1.5", true],
    ["2.0", "1.15", true],
  ])("claiming %s, %s is offered: %s", (claimed, since, offered) => {
    expect(includesSet(claimed, since)).toBe(offered);
  });
});

describe("normalizedSubject", () => {
  it.each([
    ["RE: FW: The wall", "The wall"],
    ["AW: Re:The wall", "The wall"],
    ["Report: the wall", "Report: the wall"],
  ])("makes %s to %s", (subject, normal) => {
    expect(normalizedSubject(subject)).toBe(normal);
  });
});

describe("initialData", () => {
  const session = {
    permission: "ReadItem",
    userName: "Nora",
    userAddress: "nora@lindgren.example",
    timeZone: "Europe/Berlin",
    utcOffsetMinutes: 60,
  } as const;

  it("says with no item who the user is", () => {
    expect(initialData(session, { kind: "none" })).toMatchObject({ itemType: 6, userDisplayName: "Nora" });
  });

  it("has no conversation for a new draft", () => {
    const data = initialData(session, { kind: "compose", item: { conversationId: null } });
    expect(data).toMatchObject({ itemType: 4, conversationId: null });
  });
});
