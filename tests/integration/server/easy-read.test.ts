import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startFrontServer } from "./front-server";

// Easy-read words are other pages behind the server in front, at addresses that no reader ever sees.

const sealed = "/nb/hjelp/klage/svar?_forseglet=eyJhbGciOiJkaXIifQ..a-b_c.d.e";
const document = (words: string) => `<!DOCTYPE html><html lang="nb" dir="ltr"><head><link rel="canonical" href="https://samme.example/nb/akutt"/></head><body><a href="/nb/akutt">${words}</a><form method="post" action="/nb/hjelp/klage/send"></form></body></html>`;

let site: Awaited<ReturnType<typeof startFrontServer>>;
const seen: string[] = [];
const posted: string[] = [];

beforeAll(async () => {
  site = await startFrontServer(async (req, res) => {
    seen.push(`${req.method ?? ""} ${req.url ?? ""}`);
    if (req.method === "POST") {
      for await (const chunk of req) posted.push(String(chunk));
      return res.writeHead(303, { Location: sealed }).end();
    }
    if (req.url?.endsWith("/gammelt-navn")) return res.writeHead(308, { "Content-Type": "text/html; charset=utf-8", Location: "/nb/nytt-navn" }).end("<html></html>");
    if (req.url?.endsWith("/i-stykker")) return res.writeHead(500).end();
    res.setHeader("Cache-Control", req.url?.includes("svar") ? "private, no-store" : "s-maxage=31536000");
    return res.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(document(req.url?.startsWith("/nb-simple/") ? "lettlest" : "vanlig"));
  });
});
afterAll(() => site.stop());
beforeEach(() => {
  seen.splice(0);
  posted.splice(0);
});

describe("a reader who has chosen easy-read words", () => {
  it("gets them, at the address everybody has, and leads on with the choice", async () => {
    const { status, body, headers } = await site.ask("/nb/akutt?lesevalg=lettlest");
    expect([status, seen]).toEqual([200, ["GET /nb-simple/akutt"]]);
    expect(body).toContain('<html data-lesevalg="lettlest" lang="nb" dir="ltr">');
    expect(body).toContain('<a href="/nb/akutt?lesevalg=lettlest">lettlest</a>');
    expect(body).toContain('action="/nb/hjelp/klage/send?lesevalg=lettlest"');
    expect(body).toContain('<link rel="canonical" href="https://samme.example/nb/akutt"/>');
    expect(headers["cache-control"]).toBe("private, no-cache");
  });

  it("has them beside other choices, and asks for the head of a page only as well", async () => {
    expect((await site.ask("/nb/akutt?lesevalg=stor,lettlest,luft")).body).toContain('data-lesevalg="stor luft lettlest"');
    await site.ask("/nb/akutt?lesevalg=lettlest", { method: "HEAD" });
    expect(seen).toEqual(["GET /nb-simple/akutt", "GET /nb-simple/akutt"]);
  });

  it("takes them back, and gets the page of everybody else", async () => {
    const { body, headers } = await site.ask("/nb/akutt?lesevalg=lettlest&lesevalg=vanlige-ord");
    expect(seen).toEqual(["GET /nb/akutt"]);
    expect(body).toBe(document("vanlig"));
    expect(headers["cache-control"]).toContain("s-maxage=60");
  });

  it("reads other languages as they are", async () => {
    await site.ask("/en/akutt?lesevalg=lettlest");
    expect(seen).toEqual(["GET /en/akutt"]);
  });

  it("is led on, with the choice, where a page has moved", async () => {
    expect((await site.ask("/nb/gammelt-navn?lesevalg=lettlest")).headers).toMatchObject({ location: "/nb/nytt-navn?lesevalg=lettlest", "cache-control": "no-store" });
  });

  it("is told when something is wrong, in the usual words", async () => {
    const { status, body } = await site.ask("/nb/i-stykker?lesevalg=lettlest");
    expect(status).toBe(500);
    expect(body).toContain('data-lesevalg="lettlest"');
  });

  it("loses nothing of private answers on the way", async () => {
    const { headers } = await site.ask(`${sealed}&lesevalg=lettlest`);
    expect(seen).toEqual([`GET ${sealed.replace("/nb", "/nb-simple")}`]);
    expect(headers["cache-control"]).toBe("private, no-store");
    const sent = await site.ask("/nb/hjelp/klage/send?lesevalg=lettlest", { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: ["_forseglet=a.b", "&sum=100"] });
    expect([sent.status, sent.headers["location"]]).toEqual([303, `${sealed}&lesevalg=lettlest`]);
    expect([seen[1], posted.join("")]).toEqual(["POST /nb-simple/hjelp/klage/send", "_forseglet=a.b&sum=100"]);
  });

  it("sends no longer an address to be refused than anybody else", async () => {
    const longest = `/nb/sok?q=${"x".repeat(8 * 1024 - "/nb/sok?q=".length)}`;
    expect((await site.ask(`${longest}&lesevalg=lettlest`)).status).toBe(200);
    expect((await site.ask(`${longest}x&lesevalg=lettlest`)).status).toBe(414);
  });
});

describe("an address of easy-read pages behind the server in front", () => {
  it.each([
    ["/nb-simple", "/nb?lesevalg=lettlest"],
    ["/nb-simple/akutt?a=b", "/nb/akutt?a=b&lesevalg=lettlest"],
    ["/nb-simple/akutt?lesevalg=stor", "/nb/akutt?lesevalg=stor,lettlest"],
    ["/nb%2Dsimple/akutt", "/nb/akutt?lesevalg=lettlest"],
  ])("%s leads whoever has found it to %s", async (path, target) => {
    const { status, headers } = await site.ask(path);
    expect([status, headers["location"], seen]).toEqual([308, target, []]);
  });

  it("takes nothing that is sent to it", async () => {
    expect((await site.ask("/nb-simple/hjelp/klage/send", { method: "POST", body: ["a=b"] })).status).toBe(405);
    expect(seen).toEqual([]);
  });
});
