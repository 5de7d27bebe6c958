// The dependency rule of docs/architecture.md, one named rule for each sentence. The comment is what a developer reads when the
// rule fires. TypeScript 7 has no compiler API, so SWC reads the files (docs/decisions); tests/house proves that each rule fires.

/** A package, whether it was resolved to a file or not. @param {string[]} names */
const npm = (...names) => `(^|/)node_modules/(${names.join("|")})(/|$)|^(${names.join("|")})(/|$)`;
const anyPackage = "(^|/)node_modules/";
/** @param {string[]} names */
const rooms = (...names) => `^(${names.join("|")})/`;

/**
 * @param {string} name @param {string} comment
 * @param {{ from: object, to: object }} breach
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
const never = (name, comment, breach) => ({ name, severity: "error", comment, ...breach });

/** Files a tool or a runtime starts: nobody has to import them. */
const ENTRIES = [
  "\\.test\\.tsx?$",
  "\\.d\\.ts$",
  "(^|/)(vite|vitest)\\.config\\.ts$",
  "^worker/index\\.ts$",
  "^addin/(main\\.tsx|launch/[^/]+\\.ts|public/.+)$",
  "^tests/worker/setup\\.ts$",
  "^tests/outlook/page/",
  "^tools/[^/]+\\.(ts|mjs)$",
  "^tools/bench/(run|entry)\\.ts$",
  "^tools/chaos/(run|serve)\\.ts$",
  "^tools/scan/run\\.ts$",
  "^tools/load/(run|flood)\\.ts$",
  "^tools/checks/bundleSize\\.ts$",
  "^tools/build/",
];

/** What may drive the emulated Outlook beside the tests themselves. */
const USERS_OF_TESTS = "^(tests/|tools/(start|pictures)\\.ts$|tools/(bench|chaos|load|scan)/)";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.rapport|\\.wrangler)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
    moduleSystems: ["es6"],
  },
  forbidden: [
    never(
      "pane-and-worker-meet-in-the-contract",
      "The pane and the Worker never import each other: they meet in shared/contract.",
      { from: { path: "^(addin|worker)/" }, to: { path: "^(addin|worker)/", pathNot: "^$1/" } },
    ),
    never("shared-stands-alone", "shared/ runs in the Worker, the pane and Node alike: it imports no other room.", {
      from: { path: rooms("shared") },
      to: { path: rooms("addin", "worker", "tests", "migrations") },
    }),
    never(
      "domain-is-pure",
      "shared/domain imports only itself and the modules beside it (result, time, ids, steps, checksum): what goes over the wire stays in shared/contract.",
      {
        from: { path: "^shared/domain/" },
        to: { path: "^shared/", pathNot: "^shared/(domain/|(result|time|ids|steps|checksum)\\.ts$)" },
      },
    ),
    never("mail-is-read-without-advice", "Reading mail and editing a draft are below the tone rules, which use both.", {
      from: { path: "^shared/domain/(thread|draft)/" },
      to: { path: "^shared/domain/(tone|rewriting)/" },
    }),
    never("a-tie-knows-no-stage", "What touches come to is known without the stage that is made of it.", {
      from: { path: "^shared/domain/tie/" },
      to: { path: "^shared/domain/(stage|cadence)/" },
    }),
    never("reading-edits-nothing", "Reading mail changes no draft; editing a draft reads it.", {
      from: { path: "^shared/domain/thread/" },
      to: { path: "^shared/domain/draft/" },
    }),
    never("domain-needs-no-packages", "shared/domain uses no package; thread wraps planer, and rewriting wraps diff.", {
      from: { path: "^shared/domain/", pathNot: "^shared/domain/(thread|rewriting)/" },
      to: { path: `${anyPackage}|^node:|^[^./]+$`, pathNot: "^shared/" },
    }),
    never("thread-wraps-one-package", "shared/domain/thread wraps planer, and no other package.", {
      from: { path: "^shared/domain/thread/" },
      to: { path: `${anyPackage}|^node:|^[^./]+$`, pathNot: `^shared/|${npm("planer")}` },
    }),
    never("rewriting-wraps-one-package", "shared/domain/rewriting wraps diff, and no other package.", {
      from: { path: "^shared/domain/rewriting/" },
      to: { path: `${anyPackage}|^node:|^[^./]+$`, pathNot: `^shared/|${npm("diff")}` },
    }),
    never("contract-is-zod", "shared outside domain uses no package but zod, and only for the contract.", {
      from: { path: "^shared/", pathNot: "^shared/domain/" },
      to: { path: `${anyPackage}|^node:|^[^./]+$`, pathNot: `^shared/|${npm("zod")}` },
    }),
    never("routes-call-services", "Routes and jobs call services; the store is not theirs to touch.", {
      from: { path: "^worker/(routes|jobs)/" },
      to: { path: "^worker/store/" },
    }),
    never(
      "http-does-no-service",
      "worker/http reads requests and writes answers: it knows the services' refusals and opens a Database, and calls neither.",
      {
        from: { path: "^worker/http/" },
        to: {
          path: "^worker/(services|store|routes|jobs|pages|rewriting)/",
          pathNot: "^worker/(services/refusal|store/database)\\.ts$",
        },
      },
    ),
    never("services-know-no-http", "Services load, decide and save: no Hono, no request, no route.", {
      from: { path: "^worker/services/" },
      to: { path: `${npm("hono")}|^worker/(http|routes|jobs)/` },
    }),
    never("store-knows-nobody-above", "The store answers to services: it imports no service, route or HTTP.", {
      from: { path: "^worker/store/" },
      to: { path: `${npm("hono")}|^worker/(services|http|routes|jobs)/` },
    }),
    never(
      "a-model-sees-the-draft-alone",
      "What asks a language model knows the draft and nobody it could ask for more.",
      {
        from: { path: "^worker/rewriting/" },
        to: { path: "^(worker|shared)/", pathNot: "^(worker/rewriting/|shared/(result|time)\\.ts$)" },
      },
    ),
    never("only-the-store-sees-drizzle", "Only worker/store sees drizzle; nothing leaves it as a row.", {
      from: { path: rooms("addin", "shared", "worker"), pathNot: "^worker/store/" },
      to: { path: npm("drizzle-orm") },
    }),
    never(
      "only-a-verified-token-makes-a-scope",
      "Only http/token.ts makes a Scope, from the claims of a verified token; everybody else imports the type alone.",
      {
        from: { path: rooms("addin", "shared", "worker"), pathNot: "^worker/http/token\\.ts$" },
        to: { path: "^worker/scope\\.ts$", dependencyTypesNot: ["type-only"] },
      },
    ),
    never(
      "screens-fetch-through-hooks",
      "Screens fetch through hooks: they import nothing of the api, the device or Office but types.",
      {
        from: { path: "^addin/screens/" },
        to: { path: "^addin/(api|device|office)/", dependencyTypesNot: ["type-only"] },
      },
    ),
    never(
      "hooks-draw-nothing",
      "Hooks, the api and the device are below the screens: they import nothing that draws.",
      {
        from: { path: "^addin/(hooks|api|device|office)/" },
        to: { path: "^addin/(screens|ui)/" },
      },
    ),
    never(
      "the-device-asks-nobody",
      "What the device keeps is read without a connection and without Outlook: it imports nothing of the api, Office or hooks but types.",
      {
        from: { path: "^addin/device/" },
        to: { path: "^addin/(api|hooks|office|services\\.tsx)", dependencyTypesNot: ["type-only"] },
      },
    ),
    never("ui-takes-props", "ui takes props and gives pixels: no screen, hook, api, device, Office or service.", {
      from: { path: "^addin/ui/" },
      to: { path: "^addin/(screens|hooks|api|device|office|services\\.tsx|launch)" },
    }),
    never("launch-needs-no-page", "The launch bundle runs without a page: no React, no screen, hook or ui.", {
      from: { path: "^addin/launch/" },
      to: { path: `^addin/(screens|hooks|ui)/|${npm("react", "react-dom", "@fluentui/[^/]+")}` },
    }),
    never(
      "background-needs-no-page",
      "The background runs in a Web Worker: it imports nothing of the page but types.",
      {
        from: { path: "^addin/background/" },
        to: {
          path: `^addin/(?!background/)|${npm("react", "react-dom", "@fluentui/[^/]+")}`,
          dependencyTypesNot: ["type-only"],
        },
      },
    ),
    never("nothing-imports-tests", "Nothing imports tests/ but tests, and the tools that drive the emulated Outlook.", {
      from: { pathNot: USERS_OF_TESTS },
      to: { path: "^tests/" },
    }),
    never("nothing-imports-tools", "Nothing that ships imports tools/.", {
      from: { path: rooms("addin", "shared", "worker") },
      to: { path: "^tools/" },
    }),
    never(
      "no-cycles",
      "Two modules that need each other are one module, or lack a third. (Types alone may: they are gone when it runs.)",
      { from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    ),
    never("no-orphans", "Nobody imports this module: use it or remove it.", {
      from: { orphan: true, pathNot: ENTRIES },
      to: {},
    }),
    never("resolvable", "This import leads nowhere.", {
      from: {},
      to: { couldNotResolve: true, pathNot: "^cloudflare:" },
    }),
    never("what-ships-is-a-dependency", "What ships imports packages listed under dependencies.", {
      from: { path: rooms("addin", "shared", "worker") },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    }),
  ],
};
