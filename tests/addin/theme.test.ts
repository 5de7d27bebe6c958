import { describe, expect, it } from "vitest";
import { lookOf, type Preference } from "../../addin/theme.ts";

const NONE: Preference = { forcedColours: false, dark: false };

describe("the look of the pane", () => {
  it.each([
    ["light in a white Outlook", "#ffffff", "#242424", "light"],
    ["dark in a dark Outlook", "#1f1f1f", "#ffffff", "dark"],
    ["dark on black with grey letters", "#000000", "#d6d6d6", "dark"],
    ["high contrast on black with white letters", "#000000", "#FFFFFF", "contrast"],
    ["high contrast on black with yellow letters", "#000000", "#ffff00", "contrast"],
  ])("is %s", (...[, background, foreground, look]) => {
    expect(lookOf({ background, foreground }, NONE)).toBe(look);
  });

  it("follows the browser where Outlook says nothing", () => {
    expect(lookOf(null, { ...NONE, dark: true })).toBe("dark");
    expect(lookOf({ background: "Window", foreground: "Text" }, NONE)).toBe("light");
  });

  it("is high contrast whenever the system forces colours", () => {
    expect(lookOf({ background: "#ffffff", foreground: "#000000" }, { ...NONE, forcedColours: true })).toBe("contrast");
  });
});
