import { everything, typeOf, type XmlElement } from "./xml.ts";

const MAIL_APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/mailappversionoverrides";
const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

export const NAMESPACES = {
  mailApp: MAIL_APP,
  overrides10: OVERRIDES,
  overrides11: `${OVERRIDES}/1.1`,
  basicTypes: BASIC_TYPES,
};

const SHOW_PANE = "SourceLocation SupportsPinning SupportsNoItemContext SupportsMultiSelect";

/**
 * What each element may hold, in the order Outlook demands: with another order the add-in does not load. Keyed by name, or by
 * name and `xsi:type` where that decides.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const ORDER: Readonly<Record<string, string>> = {
  "OfficeApp:MailApp":
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains " +
    "Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides",
  Form: "DesktopSettings TabletSettings PhoneSettings",
  DesktopSettings: "SourceLocation RequestedHeight",
  "VersionOverrides:VersionOverridesV1_0": "Description Requirements Hosts Resources VersionOverrides",
  "VersionOverrides:VersionOverridesV1_1":
    "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins ConnectedServiceControls ExtendedPermissions",
  "Host:MailHost": "Runtimes DesktopFormFactor MobileFormFactor",
  DesktopFormFactor: "SupportsSharedFolders FunctionFile ExtensionPoint",
  MobileFormFactor: "ExtensionPoint",
  "ExtensionPoint:MessageReadCommandSurface": "OfficeTab",
  "ExtensionPoint:MessageComposeCommandSurface": "OfficeTab",
  "ExtensionPoint:LaunchEvent": "LaunchEvents SourceLocation",
  OfficeTab: "Group",
  Group: "Label Control",
  "Control:Button": "Label Supertip Icon Action",
  "Control:MobileButton": "Label Icon Action",
  Supertip: "Title Description",
  "Action:ShowTaskpane": SHOW_PANE,
  "Action:ExecuteFunction": "FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
};

const orderOf = (element: XmlElement): readonly string[] | undefined =>
  (ORDER[`${element.name}:${typeOf(element)}`] ?? ORDER[element.name])?.split(" ");

/** Elements that stand where the schema does not allow them, or too late. */
export const orderProblems = (root: XmlElement): readonly string[] => [...everything(root)].flatMap(misplaced);

function misplaced(parent: XmlElement): readonly string[] {
  const order = orderOf(parent);
  if (!order) return [];

  let furthest = 0;
  return parent.children.flatMap(({ name }) => {
    const place = order.indexOf(name);
    if (place < 0) return [`<${name}> does not belong in <${parent.name}>`];
    if (place < furthest) return [`<${name}> comes too late in <${parent.name}>: the order is ${order.join(", ")}`];
    furthest = place;
    return [];
  });
}
