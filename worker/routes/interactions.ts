import { api } from "../../shared/contract/api.ts";
import type { LoggedThread } from "../../shared/contract/interactions.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Serve } from "../http/serve.ts";
import { editInteraction, listLoggedTouches, showInteraction, undoLog } from "../services/interactions.ts";
import { logInteraction } from "../services/log.ts";

export function serveInteractions(serve: Serve): void {
  serve(api.log, async ({ db, ...asked }) => {
    const logged = await logInteraction(db, asked);
    return logged.ok ? ok({ reply: logged.value, version: logged.value.interaction.version }) : logged;
  });

  serve(api.interaction, async ({ db, params }) => withTag(await showInteraction(db, params.interactionId)));

  serve(api.loggedTouches, async ({ db, params }) => {
    const listed = await listLoggedTouches(db, params.interactionId);
    return listed.ok ? ok({ reply: listed.value }) : listed;
  });

  serve(api.editInteraction, async ({ db, params, ...asked }) =>
    withTag(await editInteraction(db, { ...asked, ...params })),
  );

  serve(api.undoLog, async ({ db, params, ticket }) => {
    const undone = await undoLog(db, { ...params, ticket });
    return undone.ok ? ok({ reply: undone.value }) : undone;
  });
}

function withTag<E>(result: Result<LoggedThread, E>) {
  return result.ok ? ok({ reply: result.value, version: result.value.version }) : result;
}
