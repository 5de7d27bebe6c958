import { listIcons, ribbonIcons } from "./icons.ts";
import { NAMESPACES, orderProblems } from "./order.ts";
import { problem, type Rule, value } from "./rule.ts";
import { launchEvents, overridesAndPinning, sendMode } from "./surfaces.ts";
import { all, child, childrenNamed, everything, typeOf, type XmlElement } from "./xml.ts";

const LARGEST_RESID = 32;
const LONGEST_SHORT_STRING = 125;
const LONGEST_LONG_STRING = 250;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

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
