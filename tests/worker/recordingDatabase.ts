/** A real database that notes each executed statement, its bound values and the rows it read. */
interface Executed {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export interface Recording {
  readonly d1: D1Database;
  readonly statements: readonly Executed[];
  rowsRead(): number;
}

export function recordingDatabase(real: D1Database): Recording {
  const statements: Executed[] = [];
  const bound = new Map<D1PreparedStatement, Executed>();
  let rowsRead = 0;

  const note = <T>(result: D1Result<T>): D1Result<T> => {
    rowsRead += result.meta.rows_read;
    return result;
  };

  const d1 = {
    prepare: (sql: string) => ({
      bind: (...params: unknown[]) => {
        const statement = real.prepare(sql).bind(...params);
        const executed = { sql, params };
        const recorded = Object.create(statement, {
          all: {
            value: async () => {
              statements.push(executed);
              return note(await statement.all());
            },
          },
        });
        bound.set(recorded, executed);
        inner.set(recorded, statement);
        return recorded;
      },
    }),
    batch: async (list: D1PreparedStatement[]) => {
      for (const statement of list) statements.push(bound.get(statement) ?? { sql: "unknown", params: [] });
      return (await real.batch(list.map((statement) => inner.get(statement) ?? statement))).map(note);
    },
  };
  const inner = new Map<D1PreparedStatement, D1PreparedStatement>();
  // Safe cast: it has the two members the Worker's store uses.
  return { d1: d1 as unknown as D1Database, statements, rowsRead: () => rowsRead };
}
