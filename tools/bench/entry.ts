/** The product's Worker, and beside it the least a Worker with D1 can do: one row read, two rows written. */
import type { Env } from "../../worker/env.ts";
import product from "../../worker/index.ts";

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/bench/read") return Response.json(await readOne(env.DB, searchParams.get("n") ?? ""));
    if (pathname === "/bench/write") return Response.json(await writeTwo(env.DB, searchParams.get("n") ?? ""));
    return product.fetch(request, env);
  },
};

const readOne = (d1: D1Database, n: string) =>
  d1.prepare("SELECT * FROM bench_summaries WHERE tenant_id = ?1 AND id = ?2").bind("bench", `sum_${n}`).first();

async function writeTwo(d1: D1Database, n: string): Promise<number> {
  const done = await d1.batch([
    d1
      .prepare("INSERT INTO bench_rows (tenant_id, id, contact_id, at, note) VALUES (?1, ?2, ?3, ?4, ?5)")
      .bind("bench", `row_${n}`, `sum_${Number(n) % 1000}`, 1_790_000_000_000, "note"),
    d1
      .prepare(
        "INSERT INTO bench_summaries (tenant_id, id, touches) VALUES (?1, ?2, 1) ON CONFLICT DO UPDATE SET touches = touches + 1",
      )
      .bind("bench", `sum_${Number(n) % 1000}`),
  ]);
  return done.length;
}
