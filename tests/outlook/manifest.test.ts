import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readManifest } from "./manifest.ts";

const XML = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");

const SEND = `<Runtimes><Runtime resid="paneUrl"/></Runtimes><DesktopFormFactor><ExtensionPoint xsi:type="LaunchEvent">
  <LaunchEvents><LaunchEvent Type="OnMessageSend" FunctionName="beforeSend" SendMode="PromptUser"/></LaunchEvents></ExtensionPoint>`;

describe("readManifest", () => {
  it("finds the pane, its button and its pin for both modes", () => {
    const { read, compose } = readManifest(XML);
    expect(read).toMatchObject({ path: "/taskpane.html", pinnable: true });
    expect(compose).toMatchObject({ path: "/taskpane.html", pinnable: true });
  });

  it("finds the permission the add-in asks for", () => {
    expect(readManifest(XML).permission).toBe("ReadWriteItem");
  });

  it("finds the send event, where there is one", () => {
    const at = XML.lastIndexOf("<DesktopFormFactor>");
    const withSend = XML.slice(0, at) + SEND + XML.slice(at + "<DesktopFormFactor>".length);
    expect(readManifest(withSend).onSend).toEqual({
      functionName: "beforeSend",
      sendMode: "PromptUser",
      runtimePath: "/taskpane.html",
    });
  });

  it.each([
    ["is cut off", XML.slice(0, 300)],
    ["asks for a permission there is not", XML.replace(/<Permissions>\w+/, "<Permissions>Everything")],
    ["has no button for reading", XML.replaceAll("MessageReadCommandSurface", "Nowhere")],
  ])("refuses one that %s", (_what, xml) => {
    expect(() => readManifest(xml)).toThrow(/^Cannot (read|use) the manifest/);
  });
});
