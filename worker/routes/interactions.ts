import { api } from "../../shared/contract/api.ts";
import type { LoggedThread } from "../../shared/contract/interactions.ts";
import { plain, type Serve, tagged } from "../http/serve.ts";
import { editInteraction, listLoggedTouches, showInteraction, undoLog } from "../services/interactions.ts";
import { logInteraction } from "../services/log.ts";

export function serveInteractions(serve: Serve): void {
  serve(api.log, async ({ db, ...asked }) =>
    tagged(await logInteraction(db, asked), ({ interaction }) => interaction.version),
  );

  serve(api.interaction, async ({ db, params }) =>
    tagged(await showInteraction(db, params.interactionId), threadVersion),
  );

  serve(api.loggedTouches, async ({ db, params }) => plain(await listLoggedTouches(db, params.interactionId)));

  serve(api.editInteraction, async ({ db, params, ...asked }) =>
    tagged(await editInteraction(db, { ...asked, ...params }), threadVersion),
  );

  serve(api.undoLog, async ({ db, params, ticket }) => plain(await undoLog(db, { ...params, ticket })));
}

const threadVersion = ({ version }: LoggedThread): number => version;
