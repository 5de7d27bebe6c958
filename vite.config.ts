import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, defineConfig, normalizePath, type Plugin } from "vite";
import { laterFiles } from "./tools/build/laterFiles.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

/** The file or folder of the repository as Vite names it, in folders with blanks in their names and on Windows too. */
const pathOf = (name: string): string => normalizePath(fileURLToPath(new URL(name, import.meta.url)));

const DICTIONARY = new URL("node_modules/harper.js/dist/harper_wasm_slim_bg.wasm", import.meta.url);

// A test run that builds the pane sets another value, and React would come as its slow development form.
process.env["NODE_ENV"] = "production";

/**
 * The send check, as one plain script: the classic Outlook for Windows runs it without a page, without modules and with
 * ECMAScript 2016 at most. It stays unminified, because minifiers write conditional operators, with which it would not load there.
 */
const sendCheck = (): Plugin => ({
  name: "rapport:send-check",
  apply: "build",
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      build: {
        outDir: "dist/client",
        emptyOutDir: false,
        target: "es2016",
        minify: false,
        lib: {
          entry: pathOf("addin/launch/beforeSend.ts"),
          formats: ["iife"],
          name: "rapportSendCheck",
          fileName: () => "launch.js",
        },
      },
    });
  },
});

/** The pane: `addin/` becomes `dist/client/`, where the Worker serves it from. */
export default defineConfig({
  root: pathOf("addin"),
  define: { __RAPPORT_VERSION__: JSON.stringify(version), __SPELLING_BYTES__: String(statSync(DICTIONARY).size) },
  plugins: [react(), sendCheck()],
  // Modules, so that a page can load them too where no Web Worker starts.
  worker: {
    format: "es",
    rolldownOptions: {
      output: {
        // The Worker knows the speller by its name: it has a content security policy of its own.
        entryFileNames: ({ name }) => `assets/${name === "speller" ? "speller" : "background"}-[hash].js`,
        chunkFileNames: "assets/background-[name]-[hash].js",
      },
    },
  },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    manifest: true,
    // An inlined asset would be a `data:` address, which the content security policy allows for pictures only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: laterFiles(pathOf("addin/")) }],
        },
      },
      input: ["addin/taskpane.html", "addin/signIn.html", "addin/confirm.html"].map(pathOf),
    },
  },
});
