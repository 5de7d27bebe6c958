import { NAMESPACES, orderProblems } from "./order.ts";
import { all, child, childrenNamed, everything, typeOf, type XmlElement } from "./xml.ts";

/** What the rules compare the manifest with: facts of the rest of the repository. */
export interface Facts {
  /** Where the add-in is served, `https://host` without a path. */
  readonly origin: string;
  /** The id of the released add-in: a new id would be another add-in to every mailbox that has it. */
  readonly id: string;
  /** Three numbers of package.json. */
  readonly version: string;
  /** The permission that docs/decisions allows. */
  readonly permission: string;
  /** The oldest Mailbox requirement set the pane can live with. */
  readonly oldestMailbox: string;
  /** Width and height of a file the add-in serves at this path, or `null` when there is none. */
  readonly imageSize: (path: string) => Promise<readonly [number, number] | null>;
  /** Names given to `Office.actions.associate` in the launch bundle. */
  readonly launchFunctions: readonly string[];
}

type Rule = (root: XmlElement, facts: Facts) => readonly string[] | Promise<readonly string[]>;

const LARGEST_RESID = 32;
const LONGEST_SHORT_STRING = 125;
const LONGEST_LONG_STRING = 250;
const SEND_EVENTS = ["OnMessageSend", "OnAppointmentSend"];
const LAUNCH_EVENTS = [
  ...SEND_EVENTS,
  "OnNewMessageCompose",
  "OnMessageCompose",
  "OnMessageRecipientsChanged",
  "OnMessageAttachmentsChanged",
  "OnMessageFromChanged",
];
const RIBBON_SIZES = ["16", "32", "80"];
const PANES = ["MessageReadCommandSurface", "MessageComposeCommandSurface"];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const problem = (holds: boolean, words: string): readonly string[] => (holds ? [] : [words]);

const value = (element: XmlElement | undefined): string => element?.attributes["DefaultValue"] ?? element?.text ?? "";

const rootIsMailApp: Rule = (root) => {
  const inside = child(root, "VersionOverrides");
  const nested = inside && child(inside, "VersionOverrides");
  return [
    ...problem(root.name === "OfficeApp" && typeOf(root) === "MailApp", "The root is not an OfficeApp of type MailApp"),
    ...problem(root.namespace === NAMESPACES.mailApp, `The root's namespace is not ${NAMESPACES.mailApp}`),
    ...problem(
      !inside || inside.namespace === NAMESPACES.overrides10,
      `VersionOverrides 1.0 is not in ${NAMESPACES.overrides10}`,
    ),
    ...problem(
      !nested || nested.namespace === NAMESPACES.overrides11,
      `VersionOverrides 1.1 is not in ${NAMESPACES.overrides11}`,
    ),
  ];
};

const identity: Rule = (root, facts) => {
  const id = value(child(root, "Id"));
  const version = value(child(root, "Version"));
  return [
    ...problem(GUID.test(id), `Id "${id}" is not a GUID in lower case`),
    ...problem(id === facts.id, `Id is not that of the released add-in, ${facts.id}`),
    ...problem(
      version === `${facts.version}.0`,
      `Version "${version}" is not package.json's ${facts.version} with a fourth number .0`,
    ),
  ];
};

const order: Rule = (root) => orderProblems(root);

/** Every address in the manifest: they stand in `DefaultValue` and in AppDomain, and start with a scheme. */
const addresses = (root: XmlElement): readonly string[] =>
  [...everything(root)].map(value).filter((text) => /^[a-z]+:\/\//i.test(text));

const ownOrigin: Rule = (root, facts) =>
  addresses(root).flatMap((address) =>
    problem(
      URL.canParse(address) && address.startsWith("https://") && new URL(address).origin === facts.origin,
      `${address} is not an https address on ${facts.origin}`,
    ),
  );

const resourceIds: Rule = (root) =>
  all(root, "VersionOverrides").flatMap((overrides) => {
    const nested = child(overrides, "VersionOverrides");
    const own = [...everything(overrides)].filter((element) => !nested || ![...everything(nested)].includes(element));
    const defined = childrenNamed(overrides, "Resources").flatMap((resources) =>
      resources.children.flatMap(({ children }) => children.map(({ attributes }) => attributes["id"] ?? "")),
    );
    const used = own.flatMap(({ attributes }) => attributes["resid"] ?? []);
    return [
      ...defined.flatMap((id) =>
        problem(id.length <= LARGEST_RESID, `Resource "${id}" is longer than ${LARGEST_RESID} characters`),
      ),
      ...defined.flatMap((id, at) => problem(defined.indexOf(id) === at, `Resource "${id}" is defined twice`)),
      ...defined.flatMap((id) => problem(used.includes(id), `Resource "${id}" is used nowhere`)),
      ...used.flatMap((id) => problem(defined.includes(id), `resid "${id}" is defined nowhere`)),
    ];
  });

const lengths: Rule = (root) => {
  const tooLong = (within: string, longest: number) =>
    all(root, within)
      .flatMap(({ children }) => children)
      .flatMap((text) =>
        problem(value(text).length <= longest, `"${text.attributes["id"]}" is longer than ${longest} characters`),
      );
  return [
    ...tooLong("ShortStrings", LONGEST_SHORT_STRING),
    ...tooLong("LongStrings", LONGEST_LONG_STRING),
    ...problem(
      value(child(root, "Description")).length <= LONGEST_LONG_STRING,
      `Description is longer than ${LONGEST_LONG_STRING}`,
    ),
  ];
};

const ribbonIcons: Rule = async (root, facts) => {
  const images = new Map(
    all(root, "Images").flatMap(({ children }) => children.map((image) => [image.attributes["id"], value(image)])),
  );
  const found = await Promise.all(
    all(root, "Control").map(async (control) => {
      const entries = all(control, "Image").map(
        ({ attributes }) => [attributes["size"] ?? "", images.get(attributes["resid"]) ?? ""] as const,
      );
      const sizes = await Promise.all(entries.map(([size, url]) => imageProblems(url, Number(size), facts)));
      const missing = RIBBON_SIZES.filter((size) => !entries.some(([has]) => has === size));
      return [
        ...missing.map((size) => `Control "${control.attributes["id"]}" has no icon of ${size} pixels`),
        ...sizes.flat(),
      ];
    }),
  );
  return found.flat();
};

const listIcons: Rule = async (root, facts) => [
  ...(await imageProblems(value(child(root, "IconUrl")), 64, facts)),
  ...(await imageProblems(value(child(root, "HighResolutionIconUrl")), 128, facts)),
];

async function imageProblems(url: string, size: number, facts: Facts): Promise<readonly string[]> {
  if (!URL.canParse(url)) return [`There is no address for the icon of ${size} pixels`];
  const actual = await facts.imageSize(new URL(url).pathname);
  if (!actual) return [`${url} is no PNG in addin/public`];
  return problem(
    actual[0] === size && actual[1] === size,
    `${url} is ${actual.join(" × ")} pixels instead of ${size} × ${size}`,
  );
}

const overridesAndPinning: Rule = (root) => {
  const outer = child(root, "VersionOverrides");
  const inner = outer && child(outer, "VersionOverrides");
  const pins = all(root, "SupportsPinning").length;
  const pinsInside = inner ? all(inner, "SupportsPinning").length : 0;
  const panes = all(root, "ExtensionPoint").filter((point) => PANES.includes(typeOf(point)));
  return [
    ...problem(outer !== undefined && typeOf(outer) === "VersionOverridesV1_0", "There are no VersionOverrides 1.0"),
    ...problem(
      inner !== undefined && typeOf(inner) === "VersionOverridesV1_1",
      "VersionOverrides 1.0 does not contain 1.1",
    ),
    ...problem(pins === pinsInside, "SupportsPinning stands outside VersionOverrides 1.1"),
    ...PANES.flatMap((pane) =>
      problem(
        panes.some((point) => typeOf(point) === pane),
        `There is no ${pane}`,
      ),
    ),
    ...panes.flatMap((pane) =>
      problem(
        all(pane, "SupportsPinning").some(({ text }) => text === "true"),
        `The pane of ${typeOf(pane)} cannot be pinned`,
      ),
    ),
  ];
};

const launchEvents: Rule = (root, facts) =>
  all(root, "LaunchEvent").flatMap(({ attributes }) => {
    const [type = "", name = ""] = [attributes["Type"], attributes["FunctionName"]];
    return [
      ...problem(LAUNCH_EVENTS.includes(type), `LaunchEvent "${type}" is not an event Outlook knows`),
      ...problem(facts.launchFunctions.includes(name), `Nothing in addin/launch is associated with "${name}"`),
    ];
  });

/** The product advises and never blocks: mail goes also when the add-in fails. */
const sendMode: Rule = (root) =>
  all(root, "LaunchEvent").flatMap(({ attributes }) => {
    const [type = "", mode] = [attributes["Type"], attributes["SendMode"]];
    if (!SEND_EVENTS.includes(type)) return problem(mode === undefined, `SendMode does not belong on ${type}`);
    return problem(mode === "PromptUser", `SendMode of ${type} is not PromptUser`);
  });

const permission: Rule = (root, facts) => {
  const asked = value(child(root, "Permissions"));
  return problem(
    asked === facts.permission,
    `Permissions "${asked}" is not ${facts.permission}, as docs/decisions says`,
  );
};

const requirements: Rule = (root, facts) => [
  ...all(root, "Set").flatMap(({ attributes }) => {
    const min = attributes["MinVersion"];
    return problem(
      min === undefined || min === facts.oldestMailbox,
      `Mailbox ${min} is asked for, the pane needs ${facts.oldestMailbox}`,
    );
  }),
  ...all(root, "Sets").flatMap(({ attributes }) => {
    const min = attributes["DefaultMinVersion"];
    return problem(
      min === undefined || min === facts.oldestMailbox,
      `Mailbox ${min} is asked for, the pane needs ${facts.oldestMailbox}`,
    );
  }),
  ...problem(all(root, "Set").length > 0, "No requirement set is asked for"),
];

const supportAndDomains: Rule = (root) => {
  const domains = all(root, "AppDomain").map(value);
  return [
    ...problem(value(child(root, "SupportUrl")) !== "", "There is no SupportUrl"),
    ...problem(domains.length > 0, "There are no AppDomains"),
    ...domains.flatMap((domain) => problem(!domain.includes("*"), `AppDomain "${domain}" holds a wildcard`)),
  ];
};

/** One rule per line of what Outlook, or we ourselves, demand of a manifest. */
export const RULES: readonly Rule[] = [
  rootIsMailApp,
  identity,
  order,
  ownOrigin,
  resourceIds,
  lengths,
  ribbonIcons,
  listIcons,
  overridesAndPinning,
  launchEvents,
  sendMode,
  permission,
  requirements,
  supportAndDomains,
];
