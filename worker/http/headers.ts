/** Headers of every answer, errors and files included. */
export interface HeaderSettings {
  readonly frameAncestors: readonly string[];
  readonly connectSources: readonly string[];
}

const SCRIPT_SOURCES = "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";
/** The hash of an empty style element: Fluent UI's renderer makes one and then fills it through CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export const contentSecurityPolicy = ({ frameAncestors, connectSources }: HeaderSettings): string =>
  [
    "default-src 'none'",
    `script-src ${SCRIPT_SOURCES}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connectSources].join(" ")}`,
    `frame-ancestors ${frameAncestors.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

const FIXED = {
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  // MSAL's sign-in window.
  "cross-origin-opener-policy": "same-origin-allow-popups",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
} as const;

/** Puts the security headers on `headers`. */
export function secure(headers: Headers, policy: string): void {
  headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(FIXED)) headers.set(name, value);
}

/**
 * A window tells its opener, the pane, what came of it. The pane is framed by Outlook, whose own policy is another one, and
 * a window with a policy of its own would lose its opener. It is never framed.
 */
export function secureWindow(headers: Headers, settings: HeaderSettings): void {
  secure(headers, contentSecurityPolicy({ ...settings, frameAncestors: ["'none'"] }));
  headers.set("cross-origin-opener-policy", "unsafe-none");
}

/** The script of the Web Worker that checks spelling, as the build names it. */
const SPELLER = /^\/assets\/speller-[\w-]+\.js$/;

export const isSpeller = (path: string): boolean => SPELLER.test(path);

/**
 * What the speller may do: run its own script, compile WebAssembly, and read the pane's own files. It sees the words of a
 * draft, so everything else is denied. A Web Worker goes by the policy of its own script, so no page has to allow
 * WebAssembly (decision 0030). `blob:` is the dictionary it has read already.
 */
export const SPELLER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Answers with people's facts in them are nobody's to keep. */
export const NO_STORE = "no-store, private";
