import { describe, expect, it } from "vitest";
import { PersonActions } from "../../addin/screens/person/PersonActions.tsx";
import { StandingBlock } from "../../addin/screens/person/StandingBlock.tsx";
import { en } from "../../addin/strings/en.ts";
import { aKnownPerson } from "../builders/views.ts";
import { drawn, testServices } from "../doubles/services.tsx";

const known = aKnownPerson();

describe.each([
  ["what can be done with a person", <PersonActions key="actions" known={known} />, ""],
  ["the user's own word on the stage", <StandingBlock key="stage" known={known} />, en.stage.override],
])("%s", (_, screen, label) => {
  const opening = (markup: string) =>
    (markup.match(/<button[^>]*aria-expanded[^>]*>/g) ?? []).filter((button) => button.includes(label));
  const closed = (markup: string) => opening(markup).filter((button) => button.includes('aria-disabled="true"'));

  it("cannot be opened before it is known who the user is: the words would be nobody's", () => {
    const markup = drawn(screen, testServices({ signedIn: { state: "starting" } }));
    expect(opening(markup)).not.toEqual([]);
    expect(closed(markup)).toEqual(opening(markup));
  });

  it("can be opened by whoever is signed in", () => {
    const markup = drawn(screen);
    expect(opening(markup)).not.toEqual([]);
    expect(closed(markup)).toEqual([]);
  });
});
