/**
 * Where a client's view of the database stands (D1 Sessions API). Replies carry a bookmark; a client that sends it back
 * sees at least what it saw and wrote before, whichever replica answers.
 */
export const BOOKMARK = "x-d1-bookmark";

/** As D1 writes them. */
const WELL_FORMED = /^[0-9a-f]{8}(?:-[0-9a-f]{8}){2}-[0-9a-f]{32}$/;

/** What a session starts from. Without a bookmark, or with one D1 never gave: from the newest there is. */
export const sessionStart = (bookmark: string | undefined): string =>
  bookmark !== undefined && WELL_FORMED.test(bookmark) ? bookmark : "first-primary";

export function withBookmark(response: Response, bookmark: string | null): Response {
  if (bookmark !== null) response.headers.set(BOOKMARK, bookmark);
  return response;
}
