import { describe, expect, it } from "vitest";
import { nearMissOf, spelledWords } from "../../shared/domain/tone/nearMiss.ts";

const KNOWN = spelledWords("receive separate committee tomorrow contract contact =relieve", 2);
const FORMS = spelledWords("necesita reunión", 3);

describe("the word a misspelling is meant to be", () => {
  it.each([
    ["recieve", "receive"],
    ["seperate", "separate"],
    ["comittee", "committee"],
    ["tommorrow", "tomorrow"],
    ["tomorow", "tomorrow"],
  ])("is told from %j: %s", (written, right) => expect(nearMissOf(written, KNOWN)).toBe(right));

  it.each(["receive", "contract", "contact", "relieve", "separated", "deceive", "recte"])(
    "is not looked for in %j",
    (word) => expect(nearMissOf(word, KNOWN)).toBeNull(),
  );

  it("is told without its accents", () => expect(nearMissOf("reunion", FORMS)).toBe("reunión"));

  it("is not another form of the word", () => expect(nearMissOf("necesite", FORMS)).toBeNull());
});
