import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsOfRepository, lintManifest, manifestProblems, PRODUCTION_ORIGIN } from "../../tools/checks/manifest.ts";

const MANIFEST = readFileSync("manifest.xml", "utf8");
const NESTED = MANIFEST.slice(MANIFEST.lastIndexOf("<VersionOverrides"), MANIFEST.indexOf("</VersionOverrides>"));
const LAUNCH = (events: string) => `
            <ExtensionPoint xsi:type="LaunchEvent">
              <LaunchEvents>${events}</LaunchEvents>
              <SourceLocation resid="paneUrl" />
            </ExtensionPoint>
          </DesktopFormFactor>`;

const facts = await factsOfRepository(PRODUCTION_ORIGIN);

/** The manifest with one thing changed; a change that changes nothing would prove nothing. */
function manifestWith(was: string | RegExp, is: string): string {
  const changed = MANIFEST.replace(was, is);
  if (changed === MANIFEST) throw new Error(`The manifest holds no ${was}`);
  return changed;
}

const FAULTS: readonly { readonly fault: string; readonly xml: string; readonly says: string }[] = [
  { fault: "a tag that is never closed", xml: manifestWith("</Hosts>", ""), says: "not well-formed XML" },
  {
    fault: "another root",
    xml: manifestWith('xsi:type="MailApp"', 'xsi:type="TaskPaneApp"'),
    says: "not an OfficeApp of type MailApp",
  },
  {
    fault: "a wrong root namespace",
    xml: manifestWith("appforoffice/1.1", "appforoffice/1.0"),
    says: "The root's namespace is not",
  },
  {
    fault: "a wrong namespace of the overrides",
    xml: manifestWith("mailappversionoverrides/1.1", "mailappversionoverrides/1.2"),
    says: "VersionOverrides 1.1 is not in",
  },
  { fault: "an id that is no GUID", xml: manifestWith(/<Id>.+<\/Id>/, "<Id>rapport</Id>"), says: "is not a GUID" },
  {
    fault: "another id than the released one",
    xml: manifestWith(/<Id>.{8}/, "<Id>00000000"),
    says: "Id is not that of the released add-in",
  },
  {
    fault: "a version behind package.json",
    xml: manifestWith(/<Version>.+<\/Version>/, "<Version>0.0.9.0</Version>"),
    says: "is not package.json's",
  },
  {
    fault: "elements in another order",
    xml: manifestWith(/(\s*<ProviderName>.+)(\s*<DefaultLocale>.+)/, "$2$1"),
    says: "<ProviderName> comes too late in <OfficeApp>",
  },
  {
    fault: "an element out of place",
    xml: manifestWith("<DesktopFormFactor>", "<DesktopFormFactor><Runtimes />"),
    says: "<Runtimes> does not belong in <DesktopFormFactor>",
  },
  {
    fault: "an address without TLS",
    xml: manifestWith("https://rapport.example/taskpane", "http://rapport.example/taskpane"),
    says: "is not an https address",
  },
  {
    fault: "localhost in the production manifest",
    xml: manifestWith(
      '"paneUrl" DefaultValue="https://rapport.example',
      '"paneUrl" DefaultValue="https://localhost:8443',
    ),
    says: "https://localhost:8443/taskpane.html is not an https address on https://rapport.example",
  },
  {
    fault: "a resid nobody defines",
    xml: manifestWith('resid="readTip"', 'resid="readHint"'),
    says: 'resid "readHint" is defined nowhere',
  },
  {
    fault: "a resource nobody uses",
    xml: manifestWith('<Description resid="readTip" />', '<Description resid="composeTip" />'),
    says: 'Resource "readTip" is used nowhere',
  },
  {
    fault: "a resource defined twice",
    xml: manifestWith('String id="composeTitle"', 'String id="readTitle"'),
    says: 'Resource "readTitle" is defined twice',
  },
  {
    fault: "a resid of 33 characters",
    xml: MANIFEST.replaceAll("paneUrl", "p".repeat(33)),
    says: "is longer than 32 characters",
  },
  {
    fault: "a short string of 126 characters",
    xml: manifestWith("Where we stand", "w".repeat(126)),
    says: '"paneLabel" is longer than 125',
  },
  {
    fault: "a long string of 251 characters",
    xml: manifestWith(/Shows the stage[^"]+/, "w".repeat(251)),
    says: '"readTip" is longer than 250',
  },
  {
    fault: "a description of 251 characters",
    xml: manifestWith(/Where you stand with the people[^"]+/, "w".repeat(251)),
    says: "Description is longer than 250",
  },
  {
    fault: "a control without an icon of 80",
    xml: manifestWith('<bt:Image size="80" resid="icon80" />', ""),
    says: "has no icon of 80 pixels",
  },
  {
    fault: "a ribbon icon of another size",
    xml: manifestWith("icons/icon-16.png", "icons/icon-32.png"),
    says: "icon-32.png is 32 × 32 pixels instead of 16 × 16",
  },
  {
    fault: "an icon that is not there",
    xml: manifestWith("icons/icon-80.png", "icons/icon-81.png"),
    says: "icon-81.png is no PNG in addin/public",
  },
  {
    fault: "a list icon of another size",
    xml: manifestWith("icons/icon-64.png", "icons/icon-32.png"),
    says: "icon-32.png is 32 × 32 pixels instead of 64 × 64",
  },
  {
    fault: "a high resolution icon of another size",
    xml: manifestWith("icons/icon-128.png", "icons/icon-80.png"),
    says: "icon-80.png is 80 × 80 pixels instead of 128 × 128",
  },
  {
    fault: "no overrides inside the overrides",
    xml: MANIFEST.replace(`${NESTED}</VersionOverrides>`, ""),
    says: "VersionOverrides 1.0 does not contain 1.1",
  },
  {
    fault: "a compose pane that cannot be pinned",
    xml: manifestWith(/<SupportsPinning>true<\/SupportsPinning>(?![\s\S]*<SupportsPinning>)/, ""),
    says: "The pane of MessageComposeCommandSurface cannot be pinned",
  },
  {
    fault: "no read pane",
    xml: manifestWith("MessageReadCommandSurface", "AppointmentAttendeeCommandSurface"),
    says: "There is no MessageReadCommandSurface",
  },
  {
    fault: "pinning outside the overrides 1.1",
    xml: manifestWith(
      "<DisableEntityHighlighting>",
      "<SupportsPinning>true</SupportsPinning><DisableEntityHighlighting>",
    ),
    says: "SupportsPinning stands outside VersionOverrides 1.1",
  },
  {
    fault: "a misspelt event",
    xml: manifestWith("</DesktopFormFactor>", LAUNCH('<LaunchEvent Type="OnMessageSent" FunctionName="onSend" />')),
    says: 'LaunchEvent "OnMessageSent" is not an event Outlook knows',
  },
  {
    fault: "an event function nobody wrote",
    xml: manifestWith(
      "</DesktopFormFactor>",
      LAUNCH('<LaunchEvent Type="OnMessageSend" FunctionName="nobody" SendMode="PromptUser" />'),
    ),
    says: 'Nothing in addin/launch is associated with "nobody"',
  },
  {
    fault: "a send check that blocks",
    xml: manifestWith(
      "</DesktopFormFactor>",
      LAUNCH('<LaunchEvent Type="OnMessageSend" FunctionName="onSend" SendMode="Block" />'),
    ),
    says: "SendMode of OnMessageSend is not PromptUser",
  },
  {
    fault: "a send mode on another event",
    xml: manifestWith(
      "</DesktopFormFactor>",
      LAUNCH('<LaunchEvent Type="OnNewMessageCompose" FunctionName="onNew" SendMode="PromptUser" />'),
    ),
    says: "SendMode does not belong on OnNewMessageCompose",
  },
  {
    fault: "a wider permission",
    xml: manifestWith("ReadWriteItem", "ReadWriteMailbox"),
    says: 'Permissions "ReadWriteMailbox" is not ReadWriteItem',
  },
  {
    fault: "another requirement set",
    xml: manifestWith('MinVersion="1.5"', 'MinVersion="1.12"'),
    says: "Mailbox 1.12 is asked for, the pane needs 1.5",
  },
  {
    fault: "another requirement set in the overrides",
    xml: manifestWith('DefaultMinVersion="1.5"', 'DefaultMinVersion="1.13"'),
    says: "Mailbox 1.13 is asked for, the pane needs 1.5",
  },
  { fault: "no support page", xml: manifestWith(/<SupportUrl .+\/>/, ""), says: "There is no SupportUrl" },
  {
    fault: "no app domains",
    xml: manifestWith(/<AppDomains>[\s\S]+<\/AppDomains>/, ""),
    says: "There are no AppDomains",
  },
  {
    fault: "a wildcard domain",
    xml: manifestWith("<AppDomain>https://rapport.example", "<AppDomain>https://*.rapport.example"),
    says: "holds a wildcard",
  },
  { fault: "a file of 256 KB", xml: `${MANIFEST}<!--${"x".repeat(256 * 1024)}-->`, says: "larger than 256 KB" },
];

describe("the manifest", () => {
  it("is one Outlook loads", async () => {
    expect(await manifestProblems()).toEqual([]);
  });

  it.each(FAULTS)("is refused with $fault", async ({ xml, says }) => {
    expect((await lintManifest(xml, facts)).join("\n")).toContain(says);
  });
});
