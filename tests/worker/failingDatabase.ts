/** The real database behind a connection that fails when it is told to. */
import { env } from "cloudflare:workers";

interface Failing {
  readonly d1: D1Database;
  /** How many batches were asked for. */
  tries(): number;
}

/** The first `times` batches fail with `text`: before they reach the database, or after it has carried them out. */
export function failingDatabase(
  text: string,
  { times, when }: { readonly times: number; readonly when: "before" | "after" },
): Failing {
  let tries = 0;
  const withSession = (start: string) => {
    const session = env.DB.withSession(start);
    return {
      prepare: (sql: string) => session.prepare(sql),
      getBookmark: () => session.getBookmark(),
      batch: async (list: D1PreparedStatement[]) => {
        tries += 1;
        const fails = tries <= times;
        if (fails && when === "before") throw new Error(`D1_ERROR: ${text}`);
        const results = await session.batch(list);
        if (fails) throw new Error(`D1_ERROR: ${text}`);
        return results;
      },
    };
  };
  // Safe cast: it has the members the Worker uses for a user's request.
  return { d1: { withSession } as unknown as D1Database, tries: () => tries };
}
