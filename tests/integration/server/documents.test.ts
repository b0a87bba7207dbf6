import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setResponseStatus } from "@/lib/platform/response-status";
import { startFrontServer } from "./front-server";

const text = "Vi viser deg hva du kan gjøre, ett steg om gangen. ".repeat(60);
const html = `<!DOCTYPE html><html lang="nb"><head><title>Æ</title></head><body><h1>Hei</h1><p>${text}</p><script src="/_next/static/a.js"></script></body></html>`;
const finished = html.replace(/<script.*<\/script>/, "");

let site: Awaited<ReturnType<typeof startFrontServer>>;

beforeAll(async () => {
  site = await startFrontServer((req, res) => {
    const [path = ""] = (req.url ?? "").split("?");
    if (path === "/data.rsc") return res.writeHead(200, { "Content-Type": "text/x-component" }).end(html);
    if (path === "/nb/gammelt-navn" || path === "/nb/lokket") {
      const target = path === "/nb/lokket" ? "//evil.example" : "/nb/nytt-navn";
      res.writeHead(308, { "Content-Type": "text/html; charset=utf-8" });
      return res.end(`<!DOCTYPE html><html id="__next_error__"><script>self.__next_f.push([1,"E{\\"digest\\":\\"NEXT_REDIRECT;replace;${target};308;\\"}"])</script></html>`);
    }
    if (path === "/nb/hjelp/gammel/svar") {
      res.writeHead(308, { "Content-Type": "text/html; charset=utf-8", Location: "/nb/hjelp/ny/svar?_forseglet=abc", "Cache-Control": "s-maxage=31536000" });
      return res.end("<html></html>");
    }
    if (path === "/nb/feil-svar") setResponseStatus(422);
    res.setHeader("Cache-Control", path === "/nb" ? "s-maxage=31536000" : "private, no-cache, no-store, max-age=0, must-revalidate");
    res.setHeader("Link", '</_next/a.js>; rel=preload; as="script"');
    res.setHeader("ETag", '"made-by-next"');
    // In pieces, as Next streams, and cut in the middle of a letter.
    const bytes = Buffer.from(html);
    const middle = bytes.indexOf("Æ") + 1;
    res.writeHead(path === "/nb/borte" ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
    res.write(bytes.subarray(0, middle));
    setImmediate(() => res.end(bytes.subarray(middle)));
  });
});
afterAll(() => site.stop());

describe("a document", () => {
  it("is sent whole and without the runtime", async () => {
    const { status, headers, body } = await site.ask("/nb");
    expect(status).toBe(200);
    expect(body).toBe(finished);
    expect(headers).toMatchObject({ "content-length": String(Buffer.byteLength(finished)), "cache-control": expect.stringContaining("max-age=0, s-maxage=60") });
    expect(headers).not.toHaveProperty("link");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  it("isn't sent again to somebody who has it", async () => {
    const { etag = "" } = (await site.ask("/nb")).headers;
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [etag, `"other", W/${etag}`, "*"]) {
      const { status, body, headers } = await site.ask("/nb", { headers: { "if-none-match": known } });
      expect([status, body, headers.etag]).toEqual([304, "", etag]);
    }
    expect((await site.ask("/nb", { headers: { "if-none-match": '"made-by-next"' } })).status).toBe(200);
  });

  it("is described to HEAD as it would be sent", async () => {
    const [head, get] = [await site.ask("/nb", { method: "HEAD" }), await site.ask("/nb")];
    expect(head.body).toBe("");
    expect([head.status, head.headers.etag, head.headers["content-length"]]).toEqual([200, get.headers.etag, get.headers["content-length"]]);
  });

  it("is compressed with what the browser understands", async () => {
    const brotli = await site.ask("/nb", { headers: { "accept-encoding": "gzip, br" } });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.raw).toString()).toBe(finished);
    const gzip = await site.ask("/nb", { headers: { "accept-encoding": "gzip" } });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.raw).toString()).toBe(finished);
    expect(gzip.headers.vary).toContain("Accept-Encoding");
  });

  it("that has a new name leads there, also where Next says so only in the data of an empty shell", async () => {
    const { status, headers, body } = await site.ask("/nb/gammelt-navn");
    expect([status, headers["location"], body]).toEqual([308, "/nb/nytt-navn", ""]);
  });

  it("that has a new name leads there for an hour, but with answers only the reader who has them", async () => {
    expect((await site.ask("/nb/gammelt-navn")).headers["cache-control"]).toBe("public, max-age=3600");
    const { headers } = await site.ask("/nb/hjelp/gammel/svar?_forseglet=abc");
    expect(headers).toMatchObject({ location: "/nb/hjelp/ny/svar?_forseglet=abc", "cache-control": "no-store" });
  });

  it("with sealed answers in its address is found, however long it is", async () => {
    const { status, headers } = await site.ask(`/nb/hjelp/klage/svar?_endre=dato&_forseglet=${"x".repeat(12 * 1024)}`);
    expect([status, headers["cache-control"], headers["referrer-policy"]]).toEqual([200, "private, no-store", "no-referrer"]);
  });

  it("never leads to somebody else's site", async () => {
    expect((await site.ask("/nb/lokket")).headers).not.toHaveProperty("location");
  });

  it("that depends on answers is kept by nobody", async () => {
    const { headers } = await site.ask("/nb/hjelp?svar=1");
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(headers).not.toHaveProperty("etag");
  });

  it("that isn't there is kept by nobody", async () => {
    const { status, headers, body } = await site.ask("/nb/borte");
    expect([status, headers["cache-control"], body]).toEqual([404, "private, no-store", finished]);
  });

  it("has the status its page asked for, and no other page has it", async () => {
    const answers = await Promise.all(["/nb/feil-svar", "/nb", "/nb/feil-svar", "/nb/hjelp"].map((path) => site.ask(path)));
    expect(answers.map(({ status }) => status)).toEqual([422, 200, 422, 200]);
    expect(answers[0]?.body).toBe(finished);
  });

  it("is finished only when it is one", async () => {
    const { body, headers } = await site.ask("/data.rsc");
    expect(body).toBe(html);
    expect(headers["content-type"]).toBe("text/x-component");
  });

  it("asks for https only when the reader came by it", async () => {
    expect((await site.ask("/nb")).headers).not.toHaveProperty("strict-transport-security");
    expect((await site.ask("/nb", { headers: { "x-forwarded-proto": "https" } })).headers).toHaveProperty("strict-transport-security");
  });
});
