import { type Facts, problem, type Rule, value } from "./rule.ts";
import { all, child } from "./xml.ts";

const RIBBON_SIZES = ["16", "32", "80"];

export const ribbonIcons: Rule = async (root, facts) => {
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

export const listIcons: Rule = async (root, facts) => [
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
