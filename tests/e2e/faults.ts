/** What is wrong with a page as it is drawn: by axe, run in the frame itself. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import axe, { type AxeResults, type ContextSpec, type RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import type { ThemeName } from "../outlook/page/state/theme.ts";
import type { Desk } from "./desk.ts";

interface Look {
  readonly name: string;
  /** Outlook's. */
  readonly theme: ThemeName;
  readonly media: Parameters<Page["emulateMedia"]>[0];
  /** Which theme of the pane that makes. */
  readonly background: string;
}

const FIRST_LOOK: Look = {
  name: "light",
  theme: "light",
  media: { forcedColors: "none", reducedMotion: "reduce" },
  background: webLightTheme.colorNeutralBackground1,
};
/** Nothing but colours and widths changes with the look. */
const OTHER_LOOKS: readonly Look[] = [
  { ...FIRST_LOOK, name: "dark", theme: "dark", background: webDarkTheme.colorNeutralBackground1 },
  {
    ...FIRST_LOOK,
    name: "forced colours",
    media: { ...FIRST_LOOK.media, forcedColors: "active", colorScheme: "dark" },
    background: teamsHighContrastTheme.colorNeutralBackground1,
  },
];
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Of the pane beside an Outlook in light, dark and forced colours: what axe finds, and whether it can be scrolled sideways. */
export async function paneFaults(desk: Desk): Promise<readonly string[]> {
  const found = [...(await faultsInLook(desk, FIRST_LOOK, {}))];
  for (const look of OTHER_LOOKS) {
    const faults = await faultsInLook(desk, look, { runOnly: OF_COLOURS });
    found.push(...faults.map((fault) => `${look.name}: ${fault}`));
  }
  await putOn(desk, FIRST_LOOK);
  return found;
}

async function faultsInLook(desk: Desk, look: Look, options: RunOptions): Promise<readonly string[]> {
  await putOn(desk, look);
  const frame = desk.paneFrame();
  const found = await axeFaults(frame, options);
  const { scrollWidth, clientWidth } = await frame.evaluate(() => document.documentElement);
  return scrollWidth > clientWidth ? [...found, `${scrollWidth} pixels wide in ${clientWidth}`] : found;
}

async function putOn(desk: Desk, { theme, media, background }: Look): Promise<void> {
  await desk.page.evaluate((name) => window.emulatedOutlook?.setTheme(name), theme);
  await desk.page.emulateMedia({ colorScheme: null, ...media });
  await desk.paneFrame().waitForFunction((wanted) => {
    const root = document.querySelector("#root > div");
    return root && getComputedStyle(root).getPropertyValue("--colorNeutralBackground1") === wanted;
  }, background);
}

/** What axe finds in the body of a page or frame. */
export async function axeFaults(frame: Frame, options: RunOptions = {}): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(([context, wanted]) => window.axe.run(context, wanted), [
    { include: ["body"] },
    { ...options, resultTypes: ["violations"] },
  ] satisfies [ContextSpec, RunOptions]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}

declare global {
  interface Window {
    readonly axe: { run(context: ContextSpec, options: RunOptions): Promise<AxeResults> };
  }
}
