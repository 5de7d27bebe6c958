import { describe, expect, it } from "vitest";
import { draftOf, wordsAt } from "../../shared/domain/tone/draft.ts";
import { ALL_SIGNS } from "../../shared/domain/tone/languages/signs/all.ts";
import type { RuleSigns } from "../../shared/domain/tone/languages/signs/pack.ts";
import { signed } from "../../shared/domain/tone/signs.ts";
import { aContext } from "../builders/tone.ts";

const words: RuleSigns = {
  ...(ALL_SIGNS.en ?? raise()),
  reported: "she said",
  pressing: ["if|unless & friday & cancel… & !boat", "crème brûlée~again"],
};
const found = (text: string) => {
  const draft = draftOf(text, { ...aContext(), signs: { en: words } });
  return signed(draft, "pressing").map((span) => wordsAt(draft, span));
};
function raise(): never {
  throw new Error("There are no signs of English");
}

describe("a sign", () => {
  it("stands where all its words are in one sentence, in any order", () => {
    expect(found("We are cancelling it unless you pay by Friday. Bye.")).toEqual([
      "cancelling it unless you pay by Friday",
    ]);
  });

  it("does not stand where its words are in two sentences", () => {
    expect(found("We are cancelling it. Come on Friday if you like.")).toEqual([]);
  });

  it("does not stand beside a word that must be absent", () => {
    expect(found("We are cancelling the boat unless you pay by Friday.")).toEqual([]);
  });

  it("does not stand where somebody else says so", () => {
    expect(found("Then she said they cancel it unless we pay by Friday.")).toEqual([]);
  });

  it("does not stand between quotation marks", () => {
    expect(found('They wrote "unless you pay by Friday we cancel" on it.')).toEqual([]);
  });

  it("is found whatever the accents", () => {
    expect(found("Do we have the Creme brulee for you again?")).toEqual(["Creme brulee for you again"]);
  });

  it("is looked for in no language whose signs are not at hand", () => {
    const draft = draftOf("Unless you pay by Friday we cancel it.", { ...aContext(), signs: {} });
    expect(signed(draft, "pressing")).toEqual([]);
  });
});
