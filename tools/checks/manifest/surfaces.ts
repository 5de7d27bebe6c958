import { problem, type Rule } from "./rule.ts";
import { all, child, typeOf } from "./xml.ts";

const SEND_EVENTS = ["OnMessageSend", "OnAppointmentSend"];
const LAUNCH_EVENTS = [
  ...SEND_EVENTS,
  "OnNewMessageCompose",
  "OnMessageCompose",
  "OnMessageRecipientsChanged",
  "OnMessageAttachmentsChanged",
  "OnMessageFromChanged",
];
const PANES = ["MessageReadCommandSurface", "MessageComposeCommandSurface"];

export const overridesAndPinning: Rule = (root) => {
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

export const launchEvents: Rule = (root, facts) =>
  all(root, "LaunchEvent").flatMap(({ attributes }) => {
    const [type = "", name = ""] = [attributes["Type"], attributes["FunctionName"]];
    return [
      ...problem(LAUNCH_EVENTS.includes(type), `LaunchEvent "${type}" is not an event Outlook knows`),
      ...problem(facts.launchFunctions.includes(name), `Nothing in addin/launch is associated with "${name}"`),
    ];
  });

/** The product advises and never blocks: mail goes also when the add-in fails. */
export const sendMode: Rule = (root) =>
  all(root, "LaunchEvent").flatMap(({ attributes }) => {
    const [type = "", mode] = [attributes["Type"], attributes["SendMode"]];
    if (!SEND_EVENTS.includes(type)) return problem(mode === undefined, `SendMode does not belong on ${type}`);
    return problem(mode === "PromptUser", `SendMode of ${type} is not PromptUser`);
  });
