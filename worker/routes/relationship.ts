import type { OverrideReply } from "../../shared/contract/relationship.ts";
import { relationshipApi } from "../../shared/contract/relationshipApi.ts";
import { ok } from "../../shared/result.ts";
import { plain, type Serve, tagged } from "../http/serve.ts";
import { showCalibration } from "../services/calibration.ts";
import { listDue, putNudges } from "../services/due.ts";
import { showPast } from "../services/past.ts";
import { clearOverride, endRest, putOverride, putRest } from "../services/tieSide.ts";

export function serveRelationship(serve: Serve): void {
  serve(relationshipApi.overrideStage, async ({ db, params, ...asked }) =>
    tagged(await putOverride(db, { ...asked, ...params }), sideVersion),
  );

  serve(relationshipApi.clearOverride, async ({ db, params, ...asked }) =>
    tagged(await clearOverride(db, { ...asked, ...params }), sideVersion),
  );

  serve(relationshipApi.past, async ({ db, now, params, query: { timeZone: zone } }) =>
    plain(await showPast(db, { ...params, viewing: { now, zone } })),
  );

  serve(relationshipApi.calibration, async ({ db, now }) => ok({ reply: await showCalibration(db, now) }));

  serve(relationshipApi.due, async ({ db, now, query: { timeZone: zone, ...page } }) =>
    plain(await listDue(db, { viewing: { now, zone }, cursor: page.cursor, limit: page.limit })),
  );

  serve(relationshipApi.nudges, async ({ db, ...asked }) =>
    tagged(await putNudges(db, asked), ({ version }) => version),
  );

  serve(relationshipApi.rest, async ({ db, params, ...asked }) => plain(await putRest(db, { ...asked, ...params })));

  serve(relationshipApi.endRest, async ({ db, params, ticket }) => plain(await endRest(db, { ...params, ticket })));
}

const sideVersion = ({ settings }: OverrideReply): number => settings.version;
