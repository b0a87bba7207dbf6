import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownHeaders } from "@/lib/platform/server/own-request.mjs";
import { startFrontServer } from "./front-server";

let site: Awaited<ReturnType<typeof startFrontServer>>;
const seen: string[] = [];

beforeAll(async () => {
  site = await startFrontServer((req, res) => {
    const { url = "", method = "" } = req;
    seen.push(`${method} ${url}`);
    if (url === "/nb/feil") return res.writeHead(500, { "Content-Type": "text/html" }).end("<html>Error: password at db.ts:12</html>");
    if (url === "/nb/helt-feil") return res.writeHead(500).end("Internal Server Error");
    if (url === "/nb/tomt") return res.writeHead(404, { "Content-Type": "text/html" }).end('<!DOCTYPE html><html id="__next_error__"><body></body></html>');
    if (url === "/internal/isReady") return res.writeHead(503, { "Content-Type": "application/json" }).end('{"status":"no database"}');
    return res.writeHead(200, { "Content-Type": "text/html" }).end("<html>page</html>");
  });
});
afterAll(() => site.stop());

describe("what Next never sees", () => {
  it.each([
    ["an address that is far too long", `/nb?a=${"x".repeat(9000)}`, 414, "for lang"],
    ["a sealed address that is longer than any we make", `/nb/hjelp/klage/svar?_forseglet=${"x".repeat(13_400)}`, 414, "for lang"],
    ["a long address where nothing is sealed", `/nb/hjelp/klage/svar?dato=1&x_forseglet=${"x".repeat(9000)}`, 414, "for lang"],
    ["half a letter", "/nb/%E0%A4%A", 400, "kan ikke lese"],
    ["a broken escape", "/nb/100%", 400, "kan ikke lese"],
    ["a NUL byte", "/nb/%00", 400, "kan ikke lese"],
    ["the way in for refreshing", "/internal/refresh", 404, "finner ikke siden"],
  ])("%s", async (_, path, status, heading) => {
    const answer = await site.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(heading);
    expect(answer.body).toContain("55 55 33 33");
    expect(answer.headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    expect(seen.filter((request) => request.endsWith(path))).toEqual([]);
  });

  it("a refresh from outside, even with a guess at the token", async () => {
    const [header = ""] = Object.keys(ownHeaders());
    expect((await site.ask("/internal/refresh", { method: "POST", headers: { [header]: "0".repeat(64) } })).status).toBe(404);
    expect((await site.ask("/internal/refresh", { method: "POST", headers: ownHeaders() })).status).not.toBe(404);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"])("%s to a page", async (method) => {
    seen.length = 0;
    const { status, headers, body } = await site.ask("/nb", { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    expect(body).toContain("<h1>");
    expect(seen).toEqual([]);
  });
});

describe("what a reader gets when something is wrong", () => {
  it.each([["/nb/feil"], ["/nb/helt-feil"]])("%s: a page that helps, and nothing of the error", async (path) => {
    const { status, body, headers } = await site.ask(path);
    expect(status).toBe(500);
    expect(body).toContain("Noe gikk galt hos oss");
    expect(body).not.toMatch(/password|db\.ts|Internal Server Error/);
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("our own page as soon as there is one, in the reader's language", async () => {
    await site.pages.load((path) => Promise.resolve(new Response(`<html>own ${path}</html>`, { status: path.startsWith("/pl/") ? 404 : 200 })), ["nb", "en", "pl"]);
    expect((await site.ask("/nb/feil")).body).toBe("<html>own /nb/noe-gikk-galt</html>");
    expect((await site.ask("/en/%E0")).body).toBe("<html>own /en/ukjent-adresse</html>");
    expect((await site.ask("/pl/%E0")).body).toBe("<html>own /nb/ukjent-adresse</html>");
  });

  it("a page that helps, where Next's own for what is missing would be empty", async () => {
    expect(await site.ask("/nb/tomt")).toMatchObject({ status: 404, body: "<html>own /nb/fant-ikke-siden</html>" });
  });

  it("a machine's answer stays a machine's", async () => {
    expect(await site.ask("/internal/isReady")).toMatchObject({ status: 503, body: '{"status":"no database"}' });
  });

  it("a page even for what isn't HTTP or has endless headers", async () => {
    expect(await sendRaw("GIBBERISH\r\n\r\n")).toMatch(/^HTTP\/1.1 400 [^]*<h1>|^HTTP\/1.1 400 [^]*own/);
    expect(await sendRaw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 [^]*own \/nb\/for-lang-adresse/);
  });
});

describe("the log", () => {
  it("has one line for each answer, with nothing about the reader in it", async () => {
    await site.ask("/nb/guide/a?fnr=01019012345", { headers: { "user-agent": "Telefon", referer: "https://example.no/", "x-forwarded-for": "10.0.0.1" } });
    await expect.poll(() => site.logged().at(-1)).toMatchObject({ path: "/nb/guide/a" });
    const line = site.logged().at(-1) ?? {};
    expect(Object.keys(line).sort()).toEqual(["level", "method", "ms", "msg", "path", "status", "time"]);
    expect(JSON.stringify(line)).not.toMatch(/fnr|01019012345|Telefon|example|10\.0/);
  });
});

function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(site.port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}
