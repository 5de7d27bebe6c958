/** What every test of the Worker is watched for, whatever it is about: statements without the tenant of whoever asks, and people in logs. */

const strays: string[] = [];
const lines: string[] = [];

/** `d1` as a user of `tenant` reaches it: each statement that is run without the tenant among its bound values is noted. */
export function watchedDatabase(d1: D1Database, tenant: string): D1Database {
  return new Proxy(d1, {
    get: (target, name) => {
      if (name === "withSession") return (start: string) => watchedSession(target.withSession(start), tenant);
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

interface Bound {
  readonly real: D1PreparedStatement;
  readonly sql: string;
  readonly values: readonly unknown[];
}

function watchedSession(session: D1DatabaseSession, tenant: string) {
  const bound = new WeakMap<D1PreparedStatement, Bound>();
  const note = ({ sql, values }: Bound): void => {
    if (!values.includes(tenant)) strays.push(sql);
  };

  const watched = (of: Bound): D1PreparedStatement => {
    const { real } = of;
    // Safe cast: it has every member of the real statement.
    const statement = new Proxy({} as D1PreparedStatement, {
      get: (_, name) => {
        if (name === "bind") return (...values: unknown[]) => watched({ ...of, real: real.bind(...values), values });
        const member: unknown = Reflect.get(real, name);
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => {
          note(of);
          return Reflect.apply(member, real, args);
        };
      },
    });
    bound.set(statement, of);
    return statement;
  };

  return {
    prepare: (sql: string) => watched({ real: session.prepare(sql), sql, values: [] }),
    getBookmark: () => session.getBookmark(),
    batch: (list: D1PreparedStatement[]) => {
      const real = list.map((statement) => bound.get(statement) ?? { real: statement, sql: "unknown", values: [] });
      for (const one of real) note(one);
      return session.batch(real.map((one) => one.real));
    },
  };
}

/** Statements of users that were run without their tenant since it was last asked. */
export const takeStrays = (): string[] => strays.splice(0);

export const noteLogLine = (line: string): void => void lines.push(line);

/** From now on, what is written to the console counts as log. */
export function watchConsole(): void {
  for (const name of ["debug", "info", "log", "warn", "error"] as const) {
    // biome-ignore lint/suspicious/noConsole: it is what is watched here.
    const write = console[name].bind(console);
    console[name] = (...words: unknown[]) => {
      noteLogLine(words.map(String).join(" "));
      write(...words);
    };
  }
}

/** Addresses, ids of people and their things, tokens, and the names that the tests' people have. */
const PERSONAL =
  /@|\b(?:con|int|tch)_\w|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|bearer|\beyJ|southgate|maya|lindqvist|whitfield|ortega|canary/i;

/** Log lines since it was last asked that say something about people. The id of a request is its own. */
export const takePersonalLines = (): string[] =>
  lines.splice(0).filter((line) => PERSONAL.test(line.replaceAll(/"req_[\w-]+"/g, "")));
