import { describe, expect, it } from "vitest";
import { Button } from "../../addin/ui/Button.tsx";
import { drawn } from "../doubles/services.tsx";

const markup = (button: Parameters<typeof Button>[0]) => /<button[^>]*>/.exec(drawn(<Button {...button} />))?.[0] ?? "";

describe("a button", () => {
  it("submits no form unless it is told to", () => {
    expect(markup({ children: "Cancel" })).toContain('type="button"');
    expect(markup({ children: "Save", type: "submit" })).toContain('type="submit"');
  });

  it("can be reached while it does nothing, and is heard as unavailable", () => {
    const off = markup({ children: "Save", disabledFocusable: true });
    expect(off).toContain('aria-disabled="true"');
    expect(off).not.toMatch(/ disabled/);
  });

  it("passes on its state and its name", () => {
    expect(markup({ "aria-expanded": true, "aria-label": "Options" })).toMatch(
      /aria-expanded="true".*aria-label="Options"/,
    );
  });
});
