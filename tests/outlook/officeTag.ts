/** Exchanges the one tag that loads office.js, so that the built pane runs without Microsoft's servers. */
import { err, ok, type Result } from "../../shared/result.ts";

export const CDN_TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** Our own scripts first: office.js looks for what they define when it starts. */
export const LOCAL_TAGS = '<script src="/outlook-standins.js"></script><script src="/office-js/office.js"></script>';

/** The document with local tags, or the number of CDN tags found when it is not exactly one. */
export function withLocalOffice(html: string): Result<string, { readonly found: number }> {
  const parts = html.split(CDN_TAG);
  if (parts.length !== 2) return err({ found: parts.length - 1 });
  return ok(parts.join(LOCAL_TAGS));
}
