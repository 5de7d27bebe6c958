import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeaders } from "../../shared/domain/thread/headers.ts";
import { at } from "../builders/touch.ts";

const headers = (...lines: string[]) =>
  ["From: Jim Ward <jim@fabrikam.example>", ...lines, "", "List-Id: not a header"].join("\r\n");

describe("readHeaders", () => {
  it("reads ids over folded lines, each once, oldest first", () => {
    const raw = headers(
      "Message-ID: <m3@x.example>",
      "References: <m0@x.example>",
      "\t<m1@x.example>",
      "In-Reply-To: <m1@x.example>",
    );
    expect(readHeaders(raw)).toMatchObject({ messageId: "m3@x.example", references: ["m0@x.example", "m1@x.example"] });
  });

  it("reads the author's and the server's time", () => {
    const raw = headers(
      "Received: from a by b; Mon, 2 Nov 2026 23:30:05 -0800 (PST)",
      "Date: Tue, 3 Nov 2026 08:30:00 +0100 (CET)",
    );
    expect(readHeaders(raw)).toMatchObject({
      sentAt: at("2026-11-03T07:30:00Z"),
      receivedAt: at("2026-11-03T07:30:05Z"),
    });
  });

  it("takes personal mail for personal", () =>
    expect(readHeaders(headers("Auto-Submitted: no")).automation).toBeNull());

  it.each([
    ["List-Unsubscribe: <https://contoso.example/u>", "bulk"],
    ["List-Id: <news.contoso.example>", "bulk"],
    ["Precedence: bulk", "bulk"],
    ["Auto-Submitted: auto-replied", "auto_reply"],
    ["X-Autoreply: yes", "auto_reply"],
    ["Subject: Automatic reply: The plan", "auto_reply"],
    ["Subject: Automatische Antwort: Der Plan", "auto_reply"],
    ["Content-Type: multipart/report; report-type=delivery-status", "bounce"],
    ["Content-Type: multipart/report;\r\n report-type=feedback-report", "report"],
    ["Return-Path: <>", "bounce"],
  ])("tells from %j that it is %s", (line, automation) =>
    expect(readHeaders(headers(line)).automation).toBe(automation),
  );

  it("knows a sender nobody reads", () => {
    expect(readHeaders("From: Contoso <no-reply@contoso.example>\n\n").automation).toBe("no_reply");
  });

  it("stops where the headers end", () => expect(readHeaders(headers()).automation).toBeNull());

  it("never throws", () => fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => void readHeaders(raw))));

  it.each([" folded\n", "x", "<", "Message-ID: <a", "\n", ":", "References: <a@b>\n\t<a@b>\n"])(
    "reads a megabyte of %j at once",
    (part) => {
      const started = performance.now();
      readHeaders(`Subject: x\n${part.repeat(Math.ceil(1_000_000 / part.length))}`);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});
