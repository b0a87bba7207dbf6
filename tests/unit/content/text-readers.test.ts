import { describe, expect, test } from "vitest";
import { plainText } from "@/lib/content/markdown/plain-text";
import { referencesIn } from "@/lib/content/markdown/references";
import { mentionsOf } from "@/lib/content/mentions";
import { markdownTexts } from "@/lib/content/texts";
import { smallSituation } from "../../fixtures/small-situation";

describe("the documents a text leans on", () => {
  test("are its links and its facts, in order, repeats kept", () => {
    const text = "**[A](ord:a)** og {b}\n\n- [C](guide:c/d)\n- [{b}](ord:a)";
    expect(referencesIn(text)).toEqual(["ord:a", "fakta:b", "guide:c/d", "ord:a", "fakta:b"]);
  });

  test("are none when it only speaks", () => {
    expect(referencesIn("Ring oss.")).toEqual([]);
  });
});

describe("the documents of one kind that some texts mention", () => {
  const texts = ["[B](ord:b), {nav-telefon}, [nav](https://www.nav.no)", undefined, "[A](ord:a) og [B](ord:b)"];

  test("are each named once, in the order they are met, absent texts passed over", () => {
    expect(mentionsOf("term", texts)).toEqual(["b", "a"]);
    expect(mentionsOf("fact", texts)).toEqual(["nav-telefon"]);
  });

  test("never include official pages or other kinds", () => {
    expect(mentionsOf("guide", texts)).toEqual([]);
  });
});

describe("a text without its markup", () => {
  const factText = (slug: string) => (slug === "nav-telefon" ? "55 55 33 33" : "");

  test("is one line, with facts put in and links as their words", () => {
    const text = "Ring **{nav-telefon}**.\nSi [vedtak](ord:vedtak).\n\n1. Pass\n2. Brev";
    expect(plainText(text, factText)).toBe("Ring 55 55 33 33. Si vedtak. Pass Brev");
  });

  test("keeps what only looks like markup", () => {
    expect(plainText("3 < 4 & «ja»", factText)).toBe("3 < 4 & «ja»");
  });
});

test("the texts of a situation are what can't wait and the bodies of its parts, with their places", () => {
  expect(markdownTexts.topic(smallSituation.words).map(({ path }) => path)).toEqual(["intro", "parts.senere.body", "parts.i-dag.body"]);
  expect(markdownTexts.topic({ ...smallSituation.words, parts: undefined }).map(({ path }) => path)).toEqual(["intro"]);
});
