// Draws the icons of manifest.xml from their one source, addin/public/icons/rapport.svg, at the sizes Outlook asks for.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

/** 16, 32 and 80 on the ribbon, 64 and 128 in the list of add-ins. */
const SIZES = [16, 32, 64, 80, 128];
const FOLDER = "addin/public/icons";

const svg = await readFile(`${FOLDER}/rapport.svg`, "utf8");
const executablePath = process.env["CHROMIUM_PATH"];
const browser = await chromium.launch({ args: ["--no-sandbox"], ...(executablePath ? { executablePath } : {}) });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/icon-${size}.png`, omitBackground: true });
  console.log(`${FOLDER}/icon-${size}.png`);
}
await browser.close();
