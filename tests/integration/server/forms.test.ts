import { once } from "node:events";
import { connect } from "node:net";
import { NodeNextRequest } from "next/dist/server/base-http/node";
import { NextRequestAdapter } from "next/dist/server/web/spec-extension/adapters/next-request";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startFrontServer } from "./front-server";

const send = "/nb/hjelp/naar-klage/send";
const token = "eyJhbGciOiJkaXIifQ..hemmelig.hemmelig.hemmelig";
const limit = 64 * 1024;

let site: Awaited<ReturnType<typeof startFrontServer>>;
const taken: string[] = [];

beforeAll(async () => {
  site = await startFrontServer(async (req, res) => {
    if (req.method !== "POST") return res.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end("<html>page</html>");
    // As Next reads a form in a route handler.
    const request = NextRequestAdapter.fromNodeNextRequest(new NodeNextRequest(req), new AbortController().signal);
    const form = await request.formData();
    taken.push(`${request.method} ${req.url} ${[...form].map(([name, value]) => `${name}=${String(value).length > 50 ? String(value).length : String(value)}`).join("&")}`);
    if (req.url?.includes("finnes-ikke")) return res.writeHead(404).end();
    if (req.url?.endsWith("/feil/send")) return res.writeHead(500).end("Internal Server Error");
    if (req.url?.endsWith("/side/send")) return res.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end("<html>page</html>");
    if (req.url?.endsWith("/avslutt")) return res.writeHead(303, { Location: "/nb/hjelp/naar-klage/slettet", "Clear-Site-Data": '"cache"' }).end();
    return res.writeHead(303, { Location: `/nb/hjelp/naar-klage/svar?_forseglet=${token}`, "Cache-Control": "public, max-age=60" }).end();
  });
});
afterAll(() => site.stop());
beforeEach(() => void taken.splice(0));

const post = (path: string, ...body: string[]) => site.ask(path, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body });

describe("a form with private answers", () => {
  it("is taken, and its answer leads on: as it is, and kept by nobody", async () => {
    const { status, headers, body } = await post(send, `_forseglet=${token}&vedtak.dag=31&vedtak.maned=1`);
    expect(taken).toEqual([`POST ${send} _forseglet=${token}&vedtak.dag=31&vedtak.maned=1`]);
    expect([status, headers["location"], body]).toEqual([303, `/nb/hjelp/naar-klage/svar?_forseglet=${token}`, ""]);
    expect(headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    expect(headers["content-security-policy"]).toContain("form-action 'self'");
  });

  it("is taken when it wishes the answers deleted", async () => {
    const { status, headers } = await post("/nb/hjelp/naar-klage/avslutt", `_forseglet=${token}`);
    expect([status, headers["location"], headers["clear-site-data"], headers["cache-control"]]).toEqual([303, "/nb/hjelp/naar-klage/slettet", '"cache"', "no-store"]);
  });

  it("is taken empty, in pieces, and as large as it may be", async () => {
    await post(send);
    await post(send, "vedtak.dag=", "31&vedtak", ".maned=1");
    await post(send, `tekst=${"x".repeat(limit - 6)}`);
    await post(send, "tekst=", "x".repeat(limit - 6));
    expect(taken).toEqual([`POST ${send} `, `POST ${send} vedtak.dag=31&vedtak.maned=1`, `POST ${send} tekst=${limit - 6}`, `POST ${send} tekst=${limit - 6}`]);
  });

  it.each([
    ["and says so", [`tekst=${"x".repeat(limit - 5)}`]],
    ["and doesn't say so", ["tekst=", "x".repeat(limit - 5)]],
    ["by far", [`tekst=${"x".repeat(2_000_000)}`]],
    ["by far, piece by piece", Array.from({ length: 40 }, () => "x".repeat(50_000))],
  ])("is answered with a page that helps when it is too large, %s", async (_, body) => {
    const { status, headers, body: page } = await post(send, ...body);
    expect(status).toBe(413);
    expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    expect(page).toMatch(/for stort[^]*55 55 33 33/);
    expect(taken).toEqual([]);
  });

  it("is taken from the same browser after one that was too large", async () => {
    await post(send, "x".repeat(500_000));
    expect((await post(send, "a=b")).status).toBe(303);
  });

  it("that breaks off halfway is nobody's", async () => {
    const socket = connect(site.port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(`POST ${send} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nvedtak.dag=31`);
    await expect.poll(() => site.server.listening && socket.bytesWritten > 100).toBe(true);
    socket.destroy();
    await expect.poll(() => site.logged().at(-1)).toMatchObject({ path: send, aborted: true });
    expect(taken).toEqual([]);
  });

  it("that nobody takes is answered with a page, not with nothing", async () => {
    const missing = await post("/nb/hjelp/finnes-ikke/send", "a=b");
    expect([missing.status, missing.headers["cache-control"]]).toEqual([404, "no-store"]);
    expect(missing.body).toContain("finner ikke siden");
    const broken = await post("/nb/hjelp/feil/send", "a=b");
    expect([broken.status, broken.headers["cache-control"]]).toEqual([500, "no-store"]);
    expect(broken.body).toContain("Noe gikk galt hos oss");
  });

  it("is never answered with a page that others could be shown", async () => {
    expect((await post("/nb/hjelp/side/send", "a=b")).headers["cache-control"]).toBe("private, no-store");
  });

  it("has an address that leads back to the start when it is fetched", async () => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers } = await site.ask(`${send}?_forseglet=${token}`, { method });
      expect([status, headers["location"], headers["cache-control"]]).toEqual([303, "/nb/hjelp/naar-klage", "no-store"]);
    }
    expect(taken).toEqual([]);
  });

  it.each(["/nb/hjelp/naar-klage/svar", "/nb/hjelp/naar-klage", "/nb/guide/naar-klage/send", `${send}/`, `${send}/mer`, "/nb/hjelp//send", "/nb/hjelp/Naar/send", "//hjelp/a/send"])(
    "is refused at %s",
    async (path) => {
      expect((await post(path, "a=b")).status).toBe(405);
      expect(taken).toEqual([]);
    },
  );

  it("can't be sent in another way", async () => {
    const { status, headers } = await site.ask(send, { method: "PUT", body: ["a=b"] });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST"]);
  });
});

describe("the log", () => {
  it("holds nothing of what was sent, sealed or not", async () => {
    await post(send, `_forseglet=${token}&vedtak.dag=31`);
    await post(`${send}?_forseglet=${token}`, "fnr=Kari");
    await site.ask(`/nb/hjelp/naar-klage/svar?_forseglet=${token}`, { headers: { referer: `http://x/nb/hjelp/naar-klage/svar?_forseglet=${token}` } });
    await site.ask(`/nb/hjelp/naar-klage/svar?_forseglet=${"x".repeat(20_000)}`);
    await expect.poll(() => site.logged().at(-1)).toMatchObject({ status: 414 });
    expect(JSON.stringify(site.logged())).not.toMatch(/forseglet|hemmelig|eyJ|vedtak|Kari|fnr|xxx/);
  });
});
