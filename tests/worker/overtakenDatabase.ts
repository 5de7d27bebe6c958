import { env } from "cloudflare:workers";

/** The database, where another request comes through right after the first thing that is read. */
export function overtaken(overtake: () => Promise<unknown>): D1Database {
  let looked = false;
  const withSession = (start: string) => {
    const session = env.DB.withSession(start);
    const prepare = (sql: string) => {
      const statement = session.prepare(sql);
      if (looked) return statement;
      looked = true;
      const bind = (...values: unknown[]) => ({
        all: async () => {
          const before = await statement.bind(...values).all();
          await overtake();
          return before;
        },
      });
      return { bind };
    };
    return { prepare, batch: session.batch.bind(session), getBookmark: () => session.getBookmark() };
  };
  // Safe cast: it has the members the Worker uses for a user's request.
  return { withSession } as unknown as D1Database;
}
