import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeptFocus } from "../doubles/keptFocus.tsx";

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // jsdom has no windows: to it, a page whose focused element went has none.
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const draw = (content: ReactNode) => act(async () => root.render(<KeptFocus>{content}</KeptFocus>));
const focusOn = (id: string) => act(async () => document.getElementById(id)?.focus());
const focused = (): string | undefined => document.activeElement?.id;

const card = (...names: readonly string[]) =>
  names.map((name) => (
    <li key={name}>
      <button type="button" id={name} />
    </li>
  ));

describe("the focus, where a control goes away with what it did", () => {
  it("goes to the first control that came in its place", async () => {
    await draw(
      <section>
        <button key="add" type="button" id="add" />
      </section>,
    );
    await focusOn("add");
    await draw(
      <section>
        <form key="form">
          <input id="text" />
          <button type="submit" id="save" />
        </form>
      </section>,
    );
    expect(focused()).toBe("text");
  });

  it("goes to what came in its place, though more came elsewhere", async () => {
    const drawn = (logged: boolean) => (
      <>
        <section key={`person ${logged}`}>{logged && <button type="button" id="details" />}</section>
        <section key="log">
          {logged ? <button key="undo" type="button" id="undo" /> : <button key="log" type="button" id="log" />}
        </section>
      </>
    );
    await draw(drawn(false));
    await focusOn("log");
    await draw(drawn(true));
    expect(focused()).toBe("undo");
  });

  it("goes to the first one of the nearest part that is left, where nothing came", async () => {
    const drawn = (...names: readonly string[]) => (
      <main>
        <button type="button" id="top" />
        <section>
          <ul>{card(...names)}</ul>
        </section>
      </main>
    );
    await draw(drawn("one", "two", "three"));
    await focusOn("two");
    await draw(drawn("one", "three"));
    expect(focused()).toBe("one");
    await draw(drawn("three"));
    expect(focused()).toBe("three");
  });

  it("waits for what comes in its place a moment later, and looks no further than its part", async () => {
    const drawn = (inPlace: ReactNode) => (
      <main>
        <section>{inPlace}</section>
        <button type="button" id="other" />
      </main>
    );
    await draw(drawn(<button key="log" type="button" id="log" />));
    await focusOn("log");
    await draw(drawn("One moment"));
    expect(document.activeElement).toBe(document.body);
    await draw(drawn(<button key="undo" type="button" id="undo" />));
    expect(focused()).toBe("undo");
  });

  it("stays where it is while other things go", async () => {
    await draw(<ul>{card("one", "two")}</ul>);
    await focusOn("two");
    await draw(<ul>{card("two", "three")}</ul>);
    expect(focused()).toBe("two");
  });

  it("is left alone while the user is in Outlook", async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    await draw(<ul>{card("one", "two")}</ul>);
    await focusOn("two");
    await draw(<ul>{card("one")}</ul>);
    expect(document.activeElement).toBe(document.body);
  });

  it("is not taken by the pane when somebody had left the control before it went", async () => {
    await draw(<ul>{card("one", "two")}</ul>);
    await focusOn("two");
    await act(async () => document.getElementById("two")?.blur());
    await draw(<ul>{card("one")}</ul>);
    expect(document.activeElement).toBe(document.body);
  });
});
