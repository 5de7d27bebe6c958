import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MessageBody as Body } from "../../mailbox/view.ts";
import { htmlOfText } from "../body/cleanHtml.ts";
import { LOOKS, type ThemeName } from "../state/theme.ts";
import { useMail, useOutlook } from "./hostContext.ts";

const useStyles = makeStyles({
  frame: { display: "block", width: "100%", border: "none", minHeight: "60px" },
});

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, "0")}`;

/** Mail with paper of its own keeps white around it, as it was written for; other mail follows the theme. */
const hasPaper = (html: string): boolean => /\b(?:bgcolor|background(?:-color)?)\s*[=:]/i.test(html);

/** Ink that was chosen for white paper cannot be read on dark. */
const DARK_INK = "body *{color:inherit!important}";

function documentOf(body: Body, theme: ThemeName): string {
  const { colours, scheme } = LOOKS[theme];
  const own = body.html !== null && hasPaper(body.html);
  const [paper, ink] = own
    ? ["#ffffff", "#242424"]
    : [hex(colours.bodyBackgroundColor), hex(colours.bodyForegroundColor)];
  const content =
    body.html ?? `<div style="white-space:pre-wrap">${htmlOfText(body.text).replace(/<br>/g, "\n")}</div>`;
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="color-scheme" content="${own ? "light" : scheme}">
<style>html,body{margin:0;background:${paper};color:${ink}}body{padding:4px 16px 16px 64px;font:14px/1.5 "Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere}a{color:inherit}p.MsoNormal{margin:0}img{max-width:100%}@media(max-width:480px){body{padding-left:16px}}${!own && scheme === "dark" ? DARK_INK : ""}</style>${content}`;
}

const heightOf = ({ documentElement }: Document): number => Math.ceil(documentElement.getBoundingClientRect().height);

/** The height of what is in the frame, in pixels, also after the frame became narrower. */
function useContentHeight() {
  const [height, setHeight] = useState(60);
  const watching = useRef<ResizeObserver | null>(null);
  useEffect(() => () => watching.current?.disconnect(), []);
  const measure = (frame: HTMLIFrameElement) => {
    const body = frame.contentDocument?.body;
    if (!body) return;
    watching.current?.disconnect();
    setHeight(heightOf(body.ownerDocument));
    watching.current = new ResizeObserver(() => setHeight(heightOf(body.ownerDocument)));
    watching.current.observe(body);
  };
  return { height, measure };
}

/** In a frame that may run no script and load nothing. */
export function MessageBody({ itemId }: { readonly itemId: string }) {
  const styles = useStyles();
  const { api } = useOutlook();
  const { theme } = useMail();
  const [body, setBody] = useState<Body | null>(null);
  const { height, measure } = useContentHeight();
  useEffect(() => {
    let shown = true;
    void api.body(itemId).then((fetched) => shown && setBody(fetched));
    return () => {
      shown = false;
    };
  }, [api, itemId]);

  if (!body) return null;
  return (
    <iframe
      title="Message body"
      className={styles.frame}
      sandbox="allow-same-origin"
      srcDoc={documentOf(body, theme)}
      style={{ height }}
      onLoad={(event) => measure(event.currentTarget)}
    />
  );
}
