/** Shown in the pane, in `/v1/health` and in the API's description; `tests/worker` compares it with package.json. */
export const VERSION = "0.1.0";
