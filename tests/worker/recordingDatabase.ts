/** A real database that notes each executed statement, its bound values and the rows it read and wrote. */
interface Executed {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export interface Recording {
  readonly d1: D1Database;
  readonly statements: readonly Executed[];
  rowsRead(): number;
  /** Those of tables and of their indexes, as D1 charges them. */
  rowsWritten(): number;
}

export function recordingDatabase(real: D1Database): Recording {
  const statements: Executed[] = [];
  const bound = new Map<D1PreparedStatement, Executed>();
  let rowsRead = 0;
  let rowsWritten = 0;

  const note = <T>(result: D1Result<T>): D1Result<T> => {
    rowsRead += result.meta.rows_read;
    rowsWritten += result.meta.rows_written;
    return result;
  };

  const recorded = (session: D1DatabaseSession) => ({
    getBookmark: () => session.getBookmark(),
    prepare: (sql: string) => ({
      bind: (...params: unknown[]) => {
        const statement = session.prepare(sql).bind(...params);
        const executed = { sql, params };
        const noting = Object.create(statement, {
          all: {
            value: async () => {
              statements.push(executed);
              return note(await statement.all());
            },
          },
        });
        bound.set(noting, executed);
        inner.set(noting, statement);
        return noting;
      },
    }),
    batch: async (list: D1PreparedStatement[]) => {
      for (const statement of list) statements.push(bound.get(statement) ?? { sql: "unknown", params: [] });
      return (await session.batch(list.map((statement) => inner.get(statement) ?? statement))).map(note);
    },
  });
  const inner = new Map<D1PreparedStatement, D1PreparedStatement>();
  const d1 = { withSession: (start: string) => recorded(real.withSession(start)) };
  // Safe cast: it has the members the Worker uses for a user's request.
  return { d1: d1 as unknown as D1Database, statements, rowsRead: () => rowsRead, rowsWritten: () => rowsWritten };
}
