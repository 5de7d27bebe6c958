import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { Field } from "../../addin/ui/Field.tsx";
import { TextInput, TextLines } from "../../addin/ui/TextInput.tsx";
import { drawn } from "../doubles/services.tsx";

const inField = (input: ReactElement) =>
  drawn(
    <Field label="Note" hint="For you" required>
      {input}
    </Field>,
  );

describe.each([
  ["one line", <TextInput key="line" value="" onChange={() => {}} />],
  ["several lines", <TextLines key="lines" value="" onChange={() => {}} />],
])("%s to type", (_, input) => {
  it("has the name, the hint and the mark of its field", () => {
    const markup = inField(input);
    const id = /<label[^>]* for="([^"]+)"/.exec(markup)?.[1] ?? "no label";
    const control = /<(?:input|textarea)[^>]*>/.exec(markup)?.[0] ?? "";
    expect(control).toContain(`id="${id}"`);
    expect(control).toContain("aria-describedby=");
    expect(control).toContain("required");
  });
});
