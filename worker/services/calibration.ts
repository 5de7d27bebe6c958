import { type Calibration, calibrationOf, judgedForecasts } from "../../shared/domain/forecast/calibration.ts";
import type { Instant } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { myNewestTouchesWith } from "../store/shares.ts";
import { sampledTies } from "../store/tieSample.ts";

/** Rows read stay bounded: so many ties of the user, spread evenly over all of them, and so many of the newest touches of each. */
const SAMPLE = { from: 2_000, ties: 60 };
const NEWEST_TOUCHES = 300;

/** What was forecast for the user's own ties, and what came of it: worked out anew from their touches. */
export async function showCalibration(db: Database, now: Instant): Promise<Calibration> {
  const ties = await sampledTies(db, SAMPLE);
  const contactIds = ties.map(({ contactId }) => contactId);
  const touches = Map.groupBy(await myNewestTouchesWith(db, contactIds, NEWEST_TOUCHES), ({ contactId }) => contactId);
  return calibrationOf(
    ties.flatMap(({ contactId, timeZone: zone }) => judgedForecasts(touches.get(contactId) ?? [], { now, zone })),
  );
}
