import { uuidv7 } from "uuidv7";
import { instant } from "../shared/time.ts";
import { createApp } from "./app.ts";
import { systemClock } from "./clock.ts";
import { type Env, readSettings, type Settings } from "./env.ts";
import { createEntrance } from "./http/entrance.ts";
import { contentSecurityPolicy, secure } from "./http/headers.ts";
import { type FetchKeys, signingKeys } from "./http/keys.ts";
import { problemResponse } from "./http/problem.ts";
import { tokenVerifier } from "./http/token.ts";
import { idMaker } from "./idMaker.ts";
import { daily } from "./jobs/daily.ts";
import type { Rewriter } from "./rewriting/rewriter.ts";
import { workersAi } from "./rewriting/workersAi.ts";
import type { Pause } from "./store/database.ts";

type App = ReturnType<typeof createApp>;

/** One app per isolate and environment: it holds the cached keys. */
const apps = new WeakMap<Env, App>();

const newId = idMaker({ ordered: uuidv7, random: () => crypto.randomUUID() });

// biome-ignore lint/suspicious/noConsole: on Workers the console is the log.
const writeLog = (line: string): void => console.log(line);

const pause: Pause = (ms) => scheduler.wait(ms * (0.5 + Math.random()));

export default {
  fetch(request: Request, env: Env): Response | Promise<Response> {
    const app = apps.get(env) ?? startApp(env);
    return app ? app.fetch(request) : misconfigured();
  },
  scheduled({ scheduledTime }: ScheduledController, env: Env): Promise<void> {
    return daily({ d1: env.DB, pause, writeLog }, instant(scheduledTime));
  },
} satisfies ExportedHandler<Env>;

function startApp(env: Env): App | null {
  const settings = readSettings(env);
  if (!settings.ok) {
    writeLog(JSON.stringify({ error: settings.error.reason, what: settings.error.what }));
    return null;
  }
  const app = appOf(env, settings.value);
  apps.set(env, app);
  return app;
}

const fetchKeys: FetchKeys = (url, signal) => fetch(url, { redirect: "manual", signal });

function appOf(env: Env, settings: Settings): App {
  const keys = signingKeys({ url: settings.keysUrl, fetchKeys });
  return createApp({
    clock: systemClock,
    newId,
    verify: tokenVerifier(settings, keys),
    d1: env.DB,
    assets: env.ASSETS ?? null,
    settings,
    limits: {
      perUser: env.USER_LIMIT ?? null,
      perTenant: env.TENANT_LIMIT ?? null,
      analysis: env.ANALYSIS_LIMIT ?? null,
      rewriting: env.REWRITING_LIMIT ?? null,
    },
    entrance: createEntrance({
      clock: systemClock,
      wait: (ms) => scheduler.wait(ms),
      lookOut: () => scheduler.wait(0),
    }),
    rewriter: rewriterOf(env),
    pause,
    writeLog,
  });
}

const rewriterOf = ({ AI: binding, REWRITING_MODEL: model }: Env): Rewriter | null =>
  binding && model ? workersAi({ binding, model, newMark: () => crypto.randomUUID() }) : null;

/** Settings that contradict each other answer nothing at all. */
function misconfigured(): Response {
  const response = problemResponse({ reason: "unavailable" }, newId("request"));
  secure(response.headers, contentSecurityPolicy({ frameAncestors: ["'none'"], connectSources: [] }));
  return response;
}
