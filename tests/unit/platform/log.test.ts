import { describe, expect, it } from "vitest";
import { createLog, describeError, scrubNumbers } from "@/lib/platform/create-log.mjs";
import { loggedPath } from "@/lib/platform/server/log-request.mjs";

describe("what is logged of an error", () => {
  it.each([
    ["fødselsnummer 01019012345 finnes ikke", "fødselsnummer [number] finnes ikke"],
    ["010190 12345", "[number]"],
    ["ring 55 55 33 33", "ring [number]"],
    ["konto 1234.56.78901", "konto [number]"],
    ["step 12 of 345", "step 12 of 345"],
  ])("%s → %s", (message, logged) => {
    expect(scrubNumbers(message)).toBe(logged);
  });

  it("has a name, a message and a digest, and no stack", () => {
    const error = Object.assign(new TypeError("no row 12345678"), { digest: "777", detail: "Kari" });
    expect(describeError(error)).toEqual({ name: "TypeError", message: "no row [number]", digest: "777" });
    expect(describeError("plain")).toEqual({ name: "Unknown", message: "plain" });
  });
});

describe("what is logged of an address", () => {
  it.each([
    ["/nb/guide/sende-papirer?navn=Kari", 200, "/nb/guide/sende-papirer"],
    ["/nb/hjelp/kommer-ikke-inn/01019012345", 200, "/nb/hjelp/kommer-ikke-inn/[number]"],
    ["/nb/Kari%20Nordmann/mer", 404, "/nb/…/…"],
    ["/nb", 404, "/nb"],
    [`/nb/hjelp/flyt/${"a".repeat(200)}`, 200, `/nb/hjelp/flyt/${"a".repeat(16)}…`],
  ])("%s (%i) → %s", (url, status, logged) => {
    expect(loggedPath(url, status)).toBe(logged);
  });
});

describe("a log line", () => {
  it("is JSON with level, time and message, and says nothing about the machine", () => {
    const lines: string[] = [];
    createLog("info", { write: (line) => void lines.push(line) }).info({ status: 200 }, "request");
    const line: unknown = JSON.parse(lines.join(""));
    expect(line).toEqual({ level: "info", time: expect.stringMatching(/^\d{4}-/) as string, status: 200, msg: "request" });
  });
});
