/** HTML pages without script: text is escaped where it is put in. */
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

/** A whole page; `title` is text, `body` is HTML. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/docs.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

export const STYLES = `:root { color-scheme: light dark; }
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
section { border-top: 1px solid GrayText; margin-top: 2rem; }
code, pre { font-family: ui-monospace, Consolas, monospace; font-size: 0.875rem; }
pre { overflow: auto; padding: 0.75rem; border: 1px solid GrayText; max-height: 24rem; }
h2 { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: start; padding: 0.25rem 0.5rem; border-bottom: 1px solid GrayText; vertical-align: top; }
`;
