import { describe, expect, test } from "vitest";
import { MarkdownError, parseMarkdown } from "@/lib/content/markdown/parse";

const text = (value: string) => ({ kind: "text", value });

describe("what an author may write", () => {
  test("paragraphs, with an empty line between", () => {
    expect(parseMarkdown("Ring Nav.\n\nSi hvem du er.")).toEqual([
      { kind: "paragraph", children: [text("Ring Nav.")] },
      { kind: "paragraph", children: [text("Si hvem du er.")] },
    ]);
  });

  test("a line break in the file is only a space", () => {
    expect(parseMarkdown("Ring Nav,\nog si hvem du er.")).toEqual([{ kind: "paragraph", children: [text("Ring Nav, og si hvem du er.")] }]);
  });

  test("lists with dots and with numbers, close together or with air between", () => {
    const items = [[text("Pass")], [text("Brev")]];
    expect(parseMarkdown("- Pass\n- Brev")).toEqual([{ kind: "list", ordered: false, items }]);
    expect(parseMarkdown("1. Pass\n\n2. Brev")).toEqual([{ kind: "list", ordered: true, items }]);
  });

  test("strong words and links, one in the other", () => {
    const [paragraph] = parseMarkdown("**Les [vedtaket](ord:vedtak)** nå");
    expect(paragraph).toEqual({
      kind: "paragraph",
      children: [{ kind: "strong", children: [text("Les "), { kind: "link", to: "ord:vedtak", children: [text("vedtaket")] }] }, text(" nå")],
    });
  });

  test("a fact wherever words may stand: in a sentence, in strong words, in a link, two in a row", () => {
    const fact = { kind: "fact", slug: "nav-telefon" };
    const [paragraph] = parseMarkdown("Ring {nav-telefon}. **{nav-telefon}** [{nav-telefon}](side:kontakt) {a1}{b2}");
    expect(paragraph).toEqual({
      kind: "paragraph",
      children: [
        text("Ring "),
        fact,
        text(". "),
        { kind: "strong", children: [fact] },
        text(" "),
        { kind: "link", to: "side:kontakt", children: [fact] },
        text(" "),
        { kind: "fact", slug: "a1" },
        { kind: "fact", slug: "b2" },
      ],
    });
  });

  test("words that stay Norwegian", () => {
    const [paragraph] = parseMarkdown("Press *Logg inn*.");
    expect(paragraph).toEqual({ kind: "paragraph", children: [text("Press "), { kind: "norwegian", children: [text("Logg inn")] }, text(".")] });
  });

  test.each(["guide:a", "guide:a/steg-1", "hjelp:a", "ord:a", "tema:a", "fakta:a", "side:a", "https://www.nav.no/a?b=c"])("a link to %s", (to) => {
    expect(parseMarkdown(`[lenke](${to})`)).toEqual([{ kind: "paragraph", children: [{ kind: "link", to, children: [text("lenke")] }] }]);
  });

  test("braces that hold no name of a fact stay as they are", () => {
    expect(parseMarkdown("{ikke et navn}")).toEqual([{ kind: "paragraph", children: [text("{ikke et navn}")] }]);
  });
});

describe("what is refused, and said so to the author", () => {
  test.each([
    ["a heading", "# Overskrift", "heading is not allowed"],
    ["a heading with a line under", "Overskrift\n===", "heading is not allowed"],
    ["HTML", "<div>hei</div>", "html is not allowed"],
    ["HTML in a sentence", "Ring <b>nå</b>", "html is not allowed"],
    ["a script", "<script>alert(1)</script>", "html is not allowed"],
    ["a comment", "<!-- skjult -->", "html is not allowed"],
    ["an image", "![kart](https://www.nav.no/kart.png)", "image is not allowed"],
    ["code in a sentence", "Skriv `nav.no`", "inlineCode is not allowed"],
    ["a block of code", "```\nnav.no\n```", "code is not allowed"],
    ["text that is moved in, which would be code", "    nav.no", "code is not allowed"],
    ["a quotation", "> Hei", "blockquote is not allowed"],
    ["a line across", "---", "thematicBreak is not allowed"],
    ["a forced line break", "Ring\\\nnå", "break is not allowed"],
    ["a link explained elsewhere", "[a][b]\n\n[b]: https://www.nav.no", "is not allowed"],
    ["a list in a list", "- Pass\n  - Foto", "one paragraph only"],
    ["two paragraphs in a list item", "- Pass\n\n  Foto", "one paragraph only"],
    ["a heading in a list item", "- # Pass", "one paragraph only"],
    ["an empty list item", "-", "one paragraph only"],
    ["something forbidden inside strong words", "**`kode`**", "inlineCode is not allowed"],
  ])("%s", (_, markdown, problem) => {
    expect(() => parseMarkdown(markdown)).toThrow(MarkdownError);
    expect(() => parseMarkdown(markdown)).toThrow(problem);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,hei",
    "http://www.nav.no",
    "//www.nav.no",
    "/nb/akutt",
    "mailto:a@b.no",
    "tel:113",
    "lov:nav",
    "ord:",
    "ord:Vedtak",
    "ord:vedtak/steg",
    "guide:a/b/c",
    "#her",
  ])("a link to %s", (to) => {
    expect(() => parseMarkdown(`[lenke](${to})`)).toThrow(MarkdownError);
    expect(() => parseMarkdown(`[lenke](${to})`)).toThrow(/not a link we know/);
  });

  test("an address in angle brackets that isn't https", () => {
    expect(() => parseMarkdown("<http://www.nav.no>")).toThrow(/not a link we know/);
  });
});
