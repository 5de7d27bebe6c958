import { factsApi } from "../../shared/contract/factsApi.ts";
import { plain, type Serve, tagged } from "../http/serve.ts";
import { addFact, editFact, removeFact, showFacts } from "../services/facts.ts";

export function serveFacts(serve: Serve): void {
  serve(factsApi.facts, async ({ db, params }) => plain(await showFacts(db, params.contactId)));

  serve(factsApi.addFact, async ({ db, params, ...asked }) =>
    tagged(await addFact(db, { ...asked, ...params }), ({ fact }) => fact.version),
  );

  serve(factsApi.editFact, async ({ db, params, ...asked }) =>
    tagged(await editFact(db, { ...asked, ...params }), ({ fact }) => fact.version),
  );

  serve(factsApi.removeFact, async ({ db, params, ...asked }) => plain(await removeFact(db, { ...asked, ...params })));
}
