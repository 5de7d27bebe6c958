import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Announcer } from "../../addin/announcer.tsx";
import type { Api, ApiError } from "../../addin/api/client.ts";
import type { Rewriting } from "../../addin/hooks/compose/draftEdits.ts";
import type { AdviceInView } from "../../addin/hooks/compose/useAdvice.ts";
import { Rewrite } from "../../addin/screens/compose/Rewrite.tsx";
import { ServicesProvider } from "../../addin/services.tsx";
import { en } from "../../addin/strings/en.ts";
import { rewriteWords } from "../../addin/strings/rewriteWords.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { KeptFocus } from "../doubles/keptFocus.tsx";
import { testServices } from "../doubles/services.tsx";

const OWN = "Hi James,\n\nCan you sign it?";

type Answer = Result<{ rewrite: string; kept: number; model: string }, ApiError>;
const POLITER: Answer = ok({ rewrite: OWN.replace("Can", "Could"), kept: 0.8, model: "a model" });

let root: Root;
let place: HTMLElement;
let asked: { readonly body: unknown; readonly signal: AbortSignal }[];
let answers: ((answer: Answer) => void)[];
let applied: Rewriting[];

// Safe cast: the one call the screen makes, answered when a test says so.
const api = {
  call: (_: unknown, ask: { readonly body: unknown; readonly signal: AbortSignal }) => {
    asked.push(ask);
    return new Promise<Answer>((resolve) => answers.push(resolve));
  },
} as unknown as Api;

/** The screen beside a draft whose own words are `own`. */
const draw = (own: string) =>
  act(async () => {
    // Safe cast: the two members that the screen uses.
    const advice = {
      found: { own },
      rewrite: async (rewriting: Rewriting) => void applied.push(rewriting),
    } as unknown as AdviceInView;
    root.render(
      <FluentProvider theme={webLightTheme}>
        <ServicesProvider services={testServices({ api })}>
          <Announcer>
            <KeptFocus>
              <Rewrite advice={advice} model="a model" />
            </KeptFocus>
          </Announcer>
        </ServicesProvider>
      </FluentProvider>,
    );
  });

const button = (name: string): HTMLButtonElement | undefined =>
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === name);

const press = (name: string) =>
  act(async () => {
    const found = button(name);
    if (!found) throw new Error(`Cannot press "${name}": it is not there`);
    found.focus();
    found.click();
  });

const answer = (with_: Answer) => act(async () => answers.shift()?.(with_));

const says = (words: string): boolean => place.textContent?.includes(words) ?? false;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // In a browser the window keeps the focus when the focused element goes.
  document.hasFocus = () => true;
  [asked, answers, applied] = [[], [], []];
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  await draw(OWN);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
});

describe("asking for a rewrite", () => {
  it("sends nothing before it has said what leaves the pane and to whom, and then the own words alone", async () => {
    await press(rewriteWords.suggest);
    expect([says(`${rewriteWords.leaves} a model`), says(rewriteWords.stays), asked.length]).toEqual([true, true, 0]);
    expect(document.activeElement?.textContent).toBe(rewriteWords.send);
    await press(rewriteWords.send);
    expect(asked.map(({ body }) => body)).toEqual([{ draft: OWN }]);
  });

  it("shows what would change, and applies it when told to; the focus stays in the pane", async () => {
    await press(rewriteWords.suggest);
    await press(rewriteWords.send);
    expect(says(rewriteWords.asking)).toBe(true);
    await answer(POLITER);
    expect([says(rewriteWords.writtenBy), says("Keeps 80% of your words.")]).toEqual([true, true]);
    expect(document.activeElement?.textContent).toBe(rewriteWords.apply);
    await press(rewriteWords.apply);
    const replacement = { span: { start: 11, end: 14 }, words: "Can", replacement: "Could" };
    expect(applied).toEqual([{ own: OWN, replacements: [replacement] }]);
    expect(document.activeElement?.textContent).toBe(rewriteWords.suggest);
  });

  it("can be stopped: what comes later is not shown, and the draft is as it was", async () => {
    await press(rewriteWords.suggest);
    await press(rewriteWords.send);
    await press(rewriteWords.stop);
    expect([asked[0]?.signal.aborted, says(rewriteWords.stopped)]).toEqual([true, true]);
    await answer(POLITER);
    expect([says(rewriteWords.writtenBy), applied]).toEqual([false, []]);
  });

  it("says why there is none, and can be tried again", async () => {
    await press(rewriteWords.suggest);
    await press(rewriteWords.send);
    await answer(err({ reason: "problem", type: "model-unavailable", detail: null }));
    expect(says(en.problems["model-unavailable"])).toBe(true);
    await press(rewriteWords.again);
    await answer(POLITER);
    expect(says(rewriteWords.writtenBy)).toBe(true);
  });

  it("is asked anew for a draft that has changed since", async () => {
    await press(rewriteWords.suggest);
    await press(rewriteWords.send);
    await answer(POLITER);
    await draw(`${OWN} Soon?`);
    expect([says(rewriteWords.changed), button(rewriteWords.apply)]).toEqual([true, undefined]);
    await press(rewriteWords.again);
    expect(asked.at(-1)?.body).toEqual({ draft: `${OWN} Soon?` });
  });

  it.each([
    ["is empty", " \n", rewriteWords.empty],
    ["is too long", "word ".repeat(1_001), rewriteWords.tooLong],
  ])("is not possible where the draft %s, which is said", async (_, own, why) => {
    await draw(own);
    await press(rewriteWords.suggest);
    expect(says(why)).toBe(true);
    await press(rewriteWords.send);
    expect(asked).toEqual([]);
  });

  it("is dropped when another draft comes into view", async () => {
    await press(rewriteWords.suggest);
    await press(rewriteWords.send);
    await act(async () => root.render(null));
    expect(asked[0]?.signal.aborted).toBe(true);
  });
});
