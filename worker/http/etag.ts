/** Entity tags: which version of a thing an answer shows and an edit was made on (RFC 9110 §8.8.3, §13.1.1). */
import { err, ok, type Result } from "../../shared/result.ts";
import type { HttpRefusal } from "./problem.ts";

export const etagOf = (version: number): string => `"${version}"`;

/** The version named by `If-Match`. A tag we never gave matches no version: -1. */
export function expectedVersion(ifMatch: string | undefined): Result<number, HttpRefusal> {
  if (ifMatch === undefined || ifMatch.trim() === "") return err({ reason: "version-missing" });
  const tag = /^"(\d{1,15})"$/.exec(ifMatch.trim());
  return ok(tag?.[1] === undefined ? -1 : Number(tag[1]));
}
