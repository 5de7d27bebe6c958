import { delimiter, dirname, join } from "node:path";

/**
 * The environment of a task: the chosen Node first on the path, and every tool told to stay off the network and out of the
 * home folder. Without these lines the tools also work offline, but they try, wait and complain.
 * @param {string} root @param {string} node @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function offlineEnvironment(root, node, env) {
  return {
    ...env,
    PATH: [dirname(node), join(root, "node_modules", ".bin"), env["PATH"] ?? env["Path"]].join(delimiter),
    // Where the person stands who gave the command: npm says so, and paths among the arguments are meant from there.
    INIT_CWD: env["INIT_CWD"] ?? process.cwd(),
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    DO_NOT_TRACK: "1",
    NO_UPDATE_NOTIFIER: "1",
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
    WRANGLER_HIDE_BANNER: "true",
    WRANGLER_LOG_PATH: join(root, ".wrangler", "logs"),
    WRANGLER_REGISTRY_PATH: join(root, ".wrangler", "registry"),
    WRANGLER_SEND_ERROR_REPORTS: "false",
    WRANGLER_SEND_METRICS: "false",
  };
}
