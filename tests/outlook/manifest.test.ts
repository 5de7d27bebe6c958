import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readManifest } from "./manifest.ts";

const XML = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");

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
    expect(readManifest(XML).onSend).toEqual({
      functionName: "beforeSend",
      sendMode: "PromptUser",
      runtimePath: "/launch.html",
    });
  });

  it("takes the stricter mode where the event names none, as Outlook does", () => {
    expect(readManifest(XML.replace(' SendMode="PromptUser"', "")).onSend?.sendMode).toBe("SoftBlock");
  });

  it("finds none in a manifest without one", () => {
    expect(readManifest(XML.replace(/<LaunchEvent .*/, "")).onSend).toBeNull();
  });

  it.each([
    ["is cut off", XML.slice(0, 300)],
    ["asks for a permission there is not", XML.replace(/<Permissions>\w+/, "<Permissions>Everything")],
    ["has no button for reading", XML.replaceAll("MessageReadCommandSurface", "Nowhere")],
  ])("refuses one that %s", (_what, xml) => {
    expect(() => readManifest(xml)).toThrow(/^Cannot (read|use) the manifest/);
  });
});
