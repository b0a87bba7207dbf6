import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startFrontServer } from "./front-server";

// What the server in front makes of `?lesevalg=`: Next never sees it, and a reader never loses it.

const html = '<!DOCTYPE html><html lang="nb" dir="ltr"><head><link rel="canonical" href="https://samme.example/nb"/></head><body><a href="/nb/akutt">Akutt</a><form method="post" action="/nb/hjelp/klage/send"></form></body></html>';
const sealed = "/nb/hjelp/klage/svar?_forseglet=eyJhbGciOiJkaXIifQ..a-b_c.d.e";

let site: Awaited<ReturnType<typeof startFrontServer>>;
const seen: string[] = [];

beforeAll(async () => {
  site = await startFrontServer((req, res) => {
    seen.push(req.url ?? "");
    if (req.method === "POST") return res.writeHead(303, { Location: sealed }).end();
    if (req.url === "/nb/gammelt-navn") return res.writeHead(308, { "Content-Type": "text/html; charset=utf-8", Location: "/nb/nytt-navn" }).end("<html></html>");
    if (req.url === "/nb/borte-vekk") return res.writeHead(307, { "Content-Type": "text/html; charset=utf-8", Location: "https://www.nav.no/" }).end("<html></html>");
    if (req.url === "/nb/i-stykker") return res.writeHead(500).end();
    res.setHeader("Cache-Control", req.url?.includes("svar") ? "private, no-store" : "s-maxage=31536000");
    return res.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  });
});
afterAll(() => site.stop());
beforeEach(() => void seen.splice(0));

describe("a page asked for with choices", () => {
  it("is the kept page, looking as chosen, and leads on with the choices", async () => {
    const { status, body } = await site.ask("/nb?lesevalg=stor,luft");
    expect([status, seen]).toEqual([200, ["/nb"]]);
    expect(body).toContain('<html data-lesevalg="stor luft" lang="nb" dir="ltr">');
    expect(body).toContain('href="/nb/akutt?lesevalg=stor,luft"');
    expect(body).toContain('action="/nb/hjelp/klage/send?lesevalg=stor,luft"');
    expect(body).toContain('<link rel="canonical" href="https://samme.example/nb"/>');
  });

  it("is kept by the reader's browser, which asks each time, and by nobody on the way", async () => {
    const { headers } = await site.ask("/nb?lesevalg=stor");
    expect(headers["cache-control"]).toBe("private, no-cache");
    expect((await site.ask("/nb?lesevalg=stor", { headers: { "if-none-match": headers.etag ?? "" } })).status).toBe(304);
    expect((await site.ask("/nb", { headers: { "if-none-match": headers.etag ?? "" } })).status).toBe(200);
    expect((await site.ask("/nb?lesevalg=stor")).headers).not.toHaveProperty("set-cookie");
  });

  it.each(["lesevalg=", "lesevalg", "lesevalg=ingen", "lesevalg=finnes-ikke", "lesevalg=%E6%00", "lesevalg=%22%3E%3Cscript%3E", `lesevalg=${"stor-".repeat(3000)}`])("that aren't choices is the page as it is: %.60s", async (query) => {
    const { status, body, headers } = await site.ask(`/nb?${query}`);
    expect([status, body, seen]).toEqual([200, html, ["/nb"]]);
    expect(headers["cache-control"]).toContain("s-maxage=60");
  });

  it("keeps the rest of its address letter by letter", async () => {
    await site.ask("/nb/sok?q=mat%20i+dag&lesevalg=stor&side=2");
    await site.ask(`${sealed}&lesevalg=stor`);
    expect(seen).toEqual(["/nb/sok?q=mat%20i+dag&side=2", sealed]);
  });

  it("leads on with them where it has moved, but takes them to no other site", async () => {
    const moved = await site.ask("/nb/gammelt-navn?lesevalg=stor");
    expect(moved.headers).toMatchObject({ location: "/nb/nytt-navn?lesevalg=stor", "cache-control": "no-store" });
    expect((await site.ask("/nb/gammelt-navn")).headers).toMatchObject({ location: "/nb/nytt-navn", "cache-control": "public, max-age=3600" });
    expect((await site.ask("/nb/borte-vekk?lesevalg=stor")).headers["location"]).toBe("https://www.nav.no/");
  });

  it("looks as chosen when something is wrong, too", async () => {
    for (const [path, status] of [["/nb/i-stykker", 500], [`/nb/${"x".repeat(9000)}`, 414]] as const) {
      const answer = await site.ask(`${path}?lesevalg=kontrast`);
      expect(answer.status).toBe(status);
      expect(answer.body).toContain('<html data-lesevalg="kontrast"');
      expect(answer.headers["cache-control"]).toContain("no-store");
    }
  });

  it("leaves no trace of them in the log", async () => {
    await site.ask("/nb?lesevalg=kontrast");
    expect(JSON.stringify(site.logged())).not.toContain("kontrast");
  });
});

describe("private answers with choices", () => {
  it("are shown as chosen, and kept by nobody", async () => {
    const { body, headers } = await site.ask(`${sealed}&lesevalg=stor`);
    expect(body).toContain('data-lesevalg="stor"');
    expect(headers["cache-control"]).toBe("private, no-store");
  });

  it("are sent on with them beside the seal, never inside it", async () => {
    const { status, headers } = await site.ask("/nb/hjelp/klage/send?lesevalg=stor", { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: ["a=b"] });
    expect([status, headers["location"], headers["cache-control"]]).toEqual([303, `${sealed}&lesevalg=stor`, "no-store"]);
    expect(seen).toEqual(["/nb/hjelp/klage/send"]);
  });

  it("are begun with them when a form's address is opened by hand", async () => {
    const { status, headers } = await site.ask("/nb/hjelp/klage/send?lesevalg=stor");
    expect([status, headers["location"]]).toEqual([303, "/nb/hjelp/klage?lesevalg=stor"]);
  });
});
