import type { OverrideReply } from "../../shared/contract/relationship.ts";
import { relationshipApi } from "../../shared/contract/relationshipApi.ts";
import { ok, type Result } from "../../shared/result.ts";
import { plain, type Serve } from "../http/serve.ts";
import { showCalibration } from "../services/calibration.ts";
import { listDue, putNudges } from "../services/due.ts";
import { showPast } from "../services/past.ts";
import { clearOverride, endRest, putOverride, putRest } from "../services/tieSide.ts";

export function serveRelationship(serve: Serve): void {
  serve(relationshipApi.overrideStage, async ({ db, params, ...asked }) =>
    withSideTag(await putOverride(db, { ...asked, ...params })),
  );

  serve(relationshipApi.clearOverride, async ({ db, params, ...asked }) =>
    withSideTag(await clearOverride(db, { ...asked, ...params })),
  );

  serve(relationshipApi.past, async ({ db, now, params, query: { timeZone: zone } }) =>
    plain(await showPast(db, { ...params, viewing: { now, zone } })),
  );

  serve(relationshipApi.calibration, async ({ db, now }) => ok({ reply: await showCalibration(db, now) }));

  serve(relationshipApi.due, async ({ db, now, query: { timeZone: zone, ...page } }) =>
    plain(await listDue(db, { viewing: { now, zone }, cursor: page.cursor, limit: page.limit })),
  );

  serve(relationshipApi.nudges, async ({ db, ...asked }) => {
    const saved = await putNudges(db, asked);
    return saved.ok ? ok({ reply: saved.value, version: saved.value.version }) : saved;
  });

  serve(relationshipApi.rest, async ({ db, params, ...asked }) => plain(await putRest(db, { ...asked, ...params })));

  serve(relationshipApi.endRest, async ({ db, params, ticket }) => plain(await endRest(db, { ...params, ticket })));
}

function withSideTag<E>(result: Result<OverrideReply, E>) {
  return result.ok ? ok({ reply: result.value, version: result.value.settings.version }) : result;
}
