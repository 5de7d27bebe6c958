/**
 * Runs in the pane before office.js, in the emulated Outlook only. It has the two things the real Outlook gives and the
 * office.js of npm does not: the parts of Microsoft's Ajax library that office.js calls, and the nested sign-in bridge.
 */
(() => {
  const parentWindow = window.parent;

  /** Errors as the Ajax library makes them: a name, the parameter, and `popStackFrame`. */
  const errorMaker = (kind) => (parameter, message) => {
    const said = typeof message === "string" ? message : (parameter ?? kind);
    return Object.assign(new Error(`Sys.${kind}Exception: ${said}`), {
      name: `Sys.${kind}Exception`,
      paramName: parameter,
      popStackFrame() {},
    });
  };

  const lowerFirst = (text) => text[0].toLowerCase() + text.slice(1);
  const KINDS = [
    "Argument",
    "ArgumentNull",
    "ArgumentOutOfRange",
    "ArgumentType",
    "ArgumentUndefined",
    "InvalidOperation",
    "NotImplemented",
    "ParameterCount",
  ];
  for (const kind of KINDS) Error[lowerFirst(kind)] = errorMaker(kind);
  Error.create = (message, members) => Object.assign(new Error(message), members, { popStackFrame() {} });

  const missing = (expected) => Boolean(expected.optional || expected.mayBeNull);

  function wrongWhenMissing(expected, given) {
    if (missing(expected)) return null;
    return given ? Error.argumentUndefined(expected.name) : Error.parameterCount();
  }

  function wrongArgument(value, expected, given) {
    if (value === undefined) return wrongWhenMissing(expected, given);
    if (value === null) return expected.mayBeNull ? null : Error.argumentNull(expected.name);
    const { type } = expected;
    const fits = !type || type === Object || Object(value) instanceof type;
    return fits ? null : Error.argumentType(expected.name);
  }

  Function._validateParams = (given, expected) => {
    if (given.length > expected.length) return Error.parameterCount();
    for (const [index, parameter] of expected.entries()) {
      const wrong = wrongArgument(given[index], parameter, index < given.length);
      if (wrong) return wrong;
    }
    return null;
  };
  Function.createDelegate =
    (self, method) =>
    (...given) =>
      method.apply(self, given);

  window.Type = Function;
  window.Type.registerNamespace = (path) => {
    let space = window;
    for (const name of path.split(".")) {
      space[name] ??= {};
      space = space[name];
    }
  };
  window.Type.registerClass = function register() {
    return this;
  };
  window.Type.prototype.registerClass = window.Type.registerClass;
  String.format = (pattern, ...values) => pattern.replace(/\{(\d+)\}/g, (_all, index) => values[index]);

  window.Sys = {
    StringBuilder: function StringBuilder() {},
    Debug: { trace() {} },
    Browser: { agent: "", InternetExplorer: "ie" },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };

  if (parentWindow === window) return;

  /** MSAL's requests go to the mail page as `{ nestedAppAuth }`; its answers come as `{ nestedAppAuthReply }`. */
  const listeners = new Set();
  window.addEventListener("message", (event) => {
    if (event.source !== parentWindow || typeof event.data !== "string") return;
    if (!event.data.includes('"nestedAppAuthReply"')) return;
    const reply = JSON.stringify(JSON.parse(event.data).nestedAppAuthReply);
    for (const listener of listeners) listener(reply);
  });
  window.nestedAppAuthBridge = {
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
    postMessage: (request) => parentWindow.postMessage(JSON.stringify({ nestedAppAuth: JSON.parse(request) }), "*"),
  };
})();
