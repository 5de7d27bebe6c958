import { factsApi } from "../../shared/contract/factsApi.ts";
import { ok } from "../../shared/result.ts";
import { plain, type Serve } from "../http/serve.ts";
import { addFact, editFact, removeFact, showFacts } from "../services/facts.ts";

export function serveFacts(serve: Serve): void {
  serve(factsApi.facts, async ({ db, params }) => plain(await showFacts(db, params.contactId)));

  serve(factsApi.addFact, async ({ db, params, ...asked }) => {
    const added = await addFact(db, { ...asked, ...params });
    return added.ok ? ok({ reply: added.value, version: added.value.fact.version }) : added;
  });

  serve(factsApi.editFact, async ({ db, params, ...asked }) => {
    const edited = await editFact(db, { ...asked, ...params });
    return edited.ok ? ok({ reply: edited.value, version: edited.value.fact.version }) : edited;
  });

  serve(factsApi.removeFact, async ({ db, params, ...asked }) => plain(await removeFact(db, { ...asked, ...params })));
}
