/** What the emulated Outlook needs to know of an add-in's manifest. */
import { SaxesParser } from "saxes";
import { isPermission, type Permission } from "./protocol/permission.ts";

export interface PaneButton {
  readonly label: string;
  /** On the add-in's own address. */
  readonly path: string;
  readonly iconPath: string;
  readonly pinnable: boolean;
}

export const SEND_MODES = ["PromptUser", "SoftBlock", "Block"] as const;

export interface SendEvent {
  readonly functionName: string;
  readonly sendMode: (typeof SEND_MODES)[number];
  /** The page whose scripts handle it. */
  readonly runtimePath: string;
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly permission: Permission;
  readonly read: PaneButton;
  readonly compose: PaneButton;
  readonly onSend: SendEvent | null;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on("error", (failed) => {
    throw new Error(`Cannot read the manifest: ${failed.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const attributeTexts = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)]);
    const element = { name: localName(name), attributes: Object.fromEntries(attributeTexts), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root;
}

const everyElement = (element: Element): readonly Element[] => [element, ...element.children.flatMap(everyElement)];

const named = (element: Element, name: string): readonly Element[] =>
  everyElement(element).filter((inner) => inner.name === name);

function required(element: Element, name: string): Element {
  const [found] = named(element, name);
  if (!found) throw new Error(`Cannot use the manifest: ${element.name || "it"} has no ${name}`);
  return found;
}

/** Resources by id; an address is cut to its path, so that the add-in may run on any port. */
function resourcesOf(overrides: Element): ReadonlyMap<string, string> {
  const entries = named(overrides, "Resources").flatMap((resources) => everyElement(resources));
  return new Map(entries.map((entry) => [entry.attributes["id"] ?? "", entry.attributes["DefaultValue"] ?? ""]));
}

const pathOf = (address: string): string => new URL(address).pathname;

interface Overrides {
  readonly element: Element;
  readonly resources: ReadonlyMap<string, string>;
}

function resource(overrides: Overrides, id: string | undefined): string {
  const value = overrides.resources.get(id ?? "");
  if (value === undefined) throw new Error(`Cannot use the manifest: resource "${id}" is not defined`);
  return value;
}

function buttonOn(overrides: Overrides, surface: string): PaneButton {
  const point = named(overrides.element, "ExtensionPoint").find(({ attributes }) => attributes["type"] === surface);
  if (!point) throw new Error(`Cannot use the manifest: it has no ${surface}`);
  const action = required(point, "Action");
  const icons = named(required(point, "Icon"), "Image");
  return {
    label: resource(overrides, required(required(point, "Control"), "Label").attributes["resid"]),
    path: pathOf(resource(overrides, required(action, "SourceLocation").attributes["resid"])),
    iconPath: pathOf(resource(overrides, icons.at(-1)?.attributes["resid"])),
    pinnable: named(action, "SupportsPinning").some((pinning) => pinning.text.trim() === "true"),
  };
}

function sendEventOf(overrides: Overrides): SendEvent | null {
  const event = named(overrides.element, "LaunchEvent").find(
    ({ attributes }) => attributes["Type"] === "OnMessageSend",
  );
  if (!event) return null;
  const asked = event.attributes["SendMode"];
  return {
    functionName: event.attributes["FunctionName"] ?? "",
    sendMode: SEND_MODES.find((mode) => mode === asked) ?? "SoftBlock",
    runtimePath: pathOf(resource(overrides, required(overrides.element, "Runtime").attributes["resid"])),
  };
}

/** Labels in the first text the manifest gives; the newest VersionOverrides is the one that counts, as in Outlook. */
export function readManifest(xml: string): AddinManifest {
  const root = parseXml(xml);
  const newest = named(root, "VersionOverrides").at(-1);
  if (!newest) throw new Error("Cannot use the manifest: it has no VersionOverrides");
  const overrides: Overrides = { element: newest, resources: resourcesOf(newest) };

  const permission = required(root, "Permissions").text.trim();
  if (!isPermission(permission)) throw new Error(`Cannot use the manifest: "${permission}" is no permission`);
  return {
    id: required(root, "Id").text.trim(),
    name: required(root, "DisplayName").attributes["DefaultValue"] ?? "",
    permission,
    read: buttonOn(overrides, "MessageReadCommandSurface"),
    compose: buttonOn(overrides, "MessageComposeCommandSurface"),
    onSend: sendEventOf(overrides),
  };
}
