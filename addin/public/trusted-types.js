// biome-ignore-all lint/style/useFilenamingConvention: the name is an address that pages and servers already know
// Must run before office.js: it assigns script addresses as text and parses the licence token of the host. Exactly these two
// things are let through; everything else that would turn text into script or markup fails.
(() => {
  const origins = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com", location.origin];
  globalThis.trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => (origins.includes(new URL(address, location.href).origin) ? address : null),
    createHTML: (markup, _type, sink) => (sink === "DOMParser parseFromString" ? markup : null),
  });
})();
