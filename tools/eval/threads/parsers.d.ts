/** Packages that bring no types; what is used of them. */
declare module "planer" {
  const planer: { extractFrom(body: string, type: "text/plain" | "text/html", dom?: unknown): string };
  export default planer;
}

declare module "jsdom" {
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: unknown };
  }
}
