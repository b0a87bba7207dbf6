import { describe, expect, it } from "vitest";
import { finishDocument, finishLinkHeader } from "@/lib/platform/server/finish-document.mjs";

const page = (head: string, body: string) => `<!DOCTYPE html><html lang="nb"><head>${head}</head><body>${body}</body></html>`;

describe("finishing a document", () => {
  it("takes out the scripts of Next, wherever they come from", () => {
    const runtime = [
      '<script src="/_next/static/chunks/main.js" async=""></script>',
      '<script src="/_next/static/chunks/polyfill.js" noModule=""></script>',
      "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
      '<script>self.__next_f.push([1,"0:<p>not \\u003c/script> yet"])</script>',
      "<script>$RC=function(b,c){}</script>",
      '<script id="_R_" src="/_next/static/chunks/boot.js" async=""></script>',
    ];
    expect(finishDocument(page(runtime[0] ?? "", `<h1>Hei</h1>${runtime.join("")}`))).toBe(page("", "<h1>Hei</h1>"));
  });

  it("takes out what only serves to fetch them early", () => {
    const links = [
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
      '<link href="/_next/static/chunks/main.js" as="script" rel="preload">',
      '<link rel="modulepreload" href="/_next/static/chunks/main.js"/>',
    ];
    expect(finishDocument(page(links.join(""), ""))).toBe(page("", ""));
  });

  it("keeps data, our own modules, styles, fonts and everything a reader sees", () => {
    const head = [
      '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>',
      '<link rel="preload" as="font" href="/_next/static/media/sans.woff2"/>',
      '<link rel="preload" as="script" href="/js/read-aloud.js"/>',
    ].join("");
    const body = '<p>Skriv &lt;script&gt;</p><script type="application/ld+json">{"@type":"HowTo"}</script><script type="module" src="/js/read-aloud.js"></script>';
    expect(finishDocument(page(head, body))).toBe(page(head, body));
  });
});

describe("finishing a Link header", () => {
  it("leaves styles and fonts, and takes out scripts", () => {
    const style = '</_next/static/site.css>; rel=preload; as="style"';
    const font = '</_next/static/sans.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"';
    expect(finishLinkHeader(`${style}, </_next/static/main.js>; rel=preload; as="script", ${font}`)).toBe(`${style}, ${font}`);
    expect(finishLinkHeader('</_next/static/main.js>; rel="modulepreload"')).toBe("");
  });
});
