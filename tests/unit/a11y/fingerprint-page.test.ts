import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { fingerprintPage } from "../../a11y/fingerprint-page";

// A page is another one as soon as a reader would meet something else.

const site = new Map<string, string>();
const server = createServer(({ url = "" }, response) => {
  const sent = site.get(url);
  response.writeHead(sent === undefined ? 500 : 200).end(sent);
}).listen(0);
const host = `http://localhost:${(server.address() as AddressInfo).port}`;
const fingerprint = (path: string) => fingerprintPage(host + path, new Map());

beforeEach(() => {
  site.clear();
  site.set("/nb", `<link rel="stylesheet" href="/style.css"><a href="/nb/ord">Ord</a><p>Hei</p>`);
  site.set("/style.css", "p { color: black }");
});
afterAll(() => {
  server.close();
});

test("a page that nobody touched is the same", async () => {
  expect(await fingerprint("/nb")).toBe(await fingerprint("/nb"));
});

test("another word makes it another page", async () => {
  const before = await fingerprint("/nb");
  site.set("/nb", (site.get("/nb") ?? "").replace("Hei", "Hallo"));
  expect(await fingerprint("/nb")).not.toBe(before);
});

test("so does another style, though the page asks for it by the same name", async () => {
  const before = await fingerprint("/nb");
  site.set("/style.css", "p { color: #bbb }");
  expect(await fingerprint("/nb")).not.toBe(before);
});

test("answers that are sealed anew don't: nobody sees them", async () => {
  const sealedWith = (seal: string) => `<a href="/svar?_forseglet=${seal}&amp;_endre=a">Endre</a><input type="hidden" name="_forseglet" value="${seal}"/>`;
  site.set("/nb", sealedWith("abc-1_2"));
  const before = await fingerprint("/nb");
  site.set("/nb", sealedWith("xyz-9_8.7"));
  expect(await fingerprint("/nb")).toBe(before);
});

test("nor does the order React happens to write the head in, and whether it closes a text", async () => {
  const [script, size] = ['<script type="module" src="/js/read-aloud.js" async=""></script>', '<meta name="next-size-adjust" content=""/>'];
  site.set("/js/read-aloud.js", "speak()");
  site.set("/nb", `${script}<link rel="stylesheet" href="/style.css"><title>Ord</title>${size}<p>Hei<!-- --></p>`);
  const before = await fingerprint("/nb");
  site.set("/nb", `${size}<link rel="stylesheet" href="/style.css"><title>Ord</title>${script}<p>Hei</p>`);
  expect(await fingerprint("/nb")).toBe(before);
  site.set("/nb", `${size}<link rel="stylesheet" href="/style.css"><title>Ord</title><p>Hei</p>`);
  expect(await fingerprint("/nb")).not.toBe(before);
});

test("a page that can't be had has none", async () => {
  await expect(fingerprint("/nb/borte")).rejects.toThrow("answered 500");
});
