import { describe, expect, it } from "vitest";
import { type Seen, violationsIn } from "../../tools/chaos/history.ts";

const seen = (version: number, at: readonly [began: number, ended: number], more: Partial<Seen> = {}): Seen => ({
  thing: "con_1",
  began: at[0],
  ended: at[1],
  version,
  value: `value ${version}`,
  from: null,
  ...more,
});

describe("the history of things that are edited under versions", () => {
  it("is in order when each answer is as new as those read before it was asked for", () => {
    const edit = seen(2, [2, 5], { from: 1 });
    const history = [seen(1, [0, 1]), edit, seen(1, [3, 4]), seen(2, [3, 4]), seen(2, [6, 7])];
    expect(violationsIn({ seen: history, refused: [{ thing: "con_1", value: "too late" }] })).toEqual([]);
  });

  it.each<[string, readonly Seen[]]>([
    ["an acknowledged edit is not there", [seen(1, [0, 1]), seen(2, [2, 3], { from: 1 }), seen(1, [4, 5])]],
    [
      "two edits of one version are both done",
      [seen(2, [0, 9], { from: 1 }), seen(2, [1, 8], { from: 1, value: "other" })],
    ],
    ["a later reading is older", [seen(3, [0, 1]), seen(2, [2, 3])]],
    ["an edit is done twice", [seen(3, [0, 1], { from: 1 })]],
  ])("is broken where %s", (_, history) => {
    expect(violationsIn({ seen: history, refused: [] })).toHaveLength(1);
  });

  it("is broken where an edit that was refused is there", () => {
    const refused = [{ thing: "con_1", value: "value 2" }];
    expect(violationsIn({ seen: [seen(2, [0, 1])], refused })).toEqual(['con_1: "value 2" was refused and is there']);
  });

  it("is looked at for each thing by itself", () => {
    expect(violationsIn({ seen: [seen(5, [0, 1]), seen(1, [2, 3], { thing: "con_2" })], refused: [] })).toEqual([]);
  });
});
