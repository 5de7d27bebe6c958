import { describe, expect, it } from "vitest";
import { useStartVisibility, visibilitiesFor } from "../../addin/hooks/log/visibility.ts";
import type { LoggedThread, Visibility } from "../../shared/contract/interactions.ts";
import { aLoggedThread, at } from "../builders/views.ts";
import { wordsOn } from "../doubles/services.tsx";

const loggedBy = (you: boolean, visibility: Visibility): LoggedThread =>
  aLoggedThread({ visibility, loggers: [{ name: "Mara Ellwood", at: at("2026-11-10T09:00:00Z"), you }] });

function Start({ logged }: { readonly logged: LoggedThread | null }) {
  return useStartVisibility(logged);
}

describe("who may see what is logged next of a thread", () => {
  it.each([
    ["the user has logged privately is private at first", loggedBy(true, "private"), "private"],
    ["the user has logged without words is so at first", loggedBy(true, "metadata"), "metadata"],
    ["colleagues alone have logged is as the organisation has decided", loggedBy(false, "private"), "team"],
    ["nobody has logged is as the organisation has decided", null, "team"],
  ] as const)("a thread that %s", (_, logged, visibility) => {
    expect(wordsOn(<Start logged={logged} />)).toBe(visibility);
  });

  it("is never more than the user's own log shows: that takes changing the log", () => {
    expect(visibilitiesFor(loggedBy(true, "private"))).toEqual(["private"]);
    expect(visibilitiesFor(loggedBy(true, "metadata"))).toEqual(["private", "metadata"]);
    expect(visibilitiesFor(loggedBy(false, "private"))).toEqual(["private", "metadata", "team"]);
    expect(visibilitiesFor(null)).toEqual(["private", "metadata", "team"]);
  });
});
