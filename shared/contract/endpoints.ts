/** All endpoints. Tables beside `api` hold what the pane needs only after its first card, so that it loads them later. */
import { api } from "./api.ts";
import { contactsApi } from "./contactsApi.ts";
import type { Endpoint } from "./endpoint.ts";
import { factsApi } from "./factsApi.ts";
import { ledgerApi } from "./ledgerApi.ts";
import { privacyApi } from "./privacyApi.ts";
import { relationshipApi } from "./relationshipApi.ts";
import { rewritingApi } from "./rewriting.ts";
import { snippetsApi } from "./snippetsApi.ts";
import { toneApi } from "./toneApi.ts";

const LATER = { ...ledgerApi, ...factsApi, ...privacyApi, ...snippetsApi, ...toneApi, ...rewritingApi };
const TABLES = { ...api, ...contactsApi, ...relationshipApi, ...LATER };

export type EndpointId = keyof typeof TABLES;

export const ENDPOINTS: readonly Endpoint[] = Object.values(TABLES);
