import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formSlug } from "@/lib/search/forms/form";
import { readFormFiles, readFormSlugs } from "@/lib/search/forms/form-files";
import { tellingWords } from "@/lib/search/synonyms/store-synonyms";
import { readSynonymFiles } from "@/lib/search/synonyms/synonym-files";
import { SearchFileError } from "@/lib/search/yaml-file";
import { temporaryFolder } from "../../support/database";

const seedData = path.resolve("prisma/seed-data");

let directory: string;
beforeEach(() => {
  directory = temporaryFolder();
});
afterEach(() => rmSync(directory, { recursive: true }));

const source = "organisation: Nav\nurl: https://www.nav.no/\ndate: 2026-08-20\nlicence: MIT\n";
const theme = (number: string, order = 1) => `title: Tema\norder: ${order}\nforms:\n  - number: ${number}\n    title: Søknad\n    ways: [paper]\n    later: []\n    languages: [nb]\n`;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
  writeFileSync(path.join(directory, name), text);
};

describe("the forms we have", () => {
  const { themes } = readFormFiles(path.join(seedData, "form"));
  const forms = themes.flatMap((group) => group.forms);

  test("are the 246 of Nav's list, with as many ways of sending as it says", () => {
    expect(forms).toHaveLength(246);
    const count = (way: (typeof forms)[number]["ways"][number]) => forms.filter(({ ways }) => ways.includes(way)).length;
    expect([count("login"), count("no-login"), count("paper")]).toEqual([84, 20, 171]);
  });

  test("have the address that follows from their number", () => {
    expect(formSlug("NAV 08-07.04P")).toBe("nav-08-07-04p");
    expect(new Set(forms.map(({ number }) => formSlug(number))).size).toBe(246);
  });

  test("are known by their addresses alone, and where there is no folder there are none", () => {
    const slugs = readFormSlugs(path.join(seedData, "form"));
    expect([slugs.size, slugs.has("nav-04-01-03"), slugs.has("NAV 04-01.03")]).toEqual([246, true, false]);
    expect(readFormSlugs(path.join(directory, "form")).size).toBe(0);
  });
});

describe("a folder of forms", () => {
  test("is refused with file and place when a form can't be understood", () => {
    write("source.yaml", source);
    write("tema.yaml", theme("NAV 4-1.3"));
    expect(() => readFormFiles(directory)).toThrow(SearchFileError);
    expect(() => readFormFiles(directory)).toThrow(/tema\.yaml\n {2}forms\.0\.number/);
  });

  test("is refused when a number is there twice, or two themes have one place", () => {
    write("source.yaml", source);
    write("en.yaml", theme("NAV 04-01.03"));
    write("to.yaml", theme("NAV 04-01.03", 2));
    expect(() => readFormFiles(directory)).toThrow("NAV 04-01.03 is there twice");
    write("to.yaml", theme("NAV 04-01.04"));
    expect(() => readFormFiles(directory)).toThrow("order 1 is there twice");
  });
});

describe("synonyms", () => {
  test("of ours can be read", () => {
    expect(readSynonymFiles(path.join(seedData, "synonym")).nb.length).toBeGreaterThan(100);
  });

  test("are refused when one phrase is explained twice, or leads nowhere", () => {
    write("nb/a.yaml", "- say: [Blakk]\n  mean: [sosialhjelp]\n");
    write("nb/b.yaml", "- say: [blakk]\n  mean: [penger]\n");
    expect(() => readSynonymFiles(directory)).toThrow('"blakk" is explained in a.yaml already');
    write("nb/b.yaml", "- say: [sulten]\n");
    expect(() => readSynonymFiles(directory)).toThrow("must have mean or to");
    write("nb/b.yaml", "- say: [sulten]\n  to: [mat]\n");
    expect(() => readSynonymFiles(directory)).toThrow("must be like guide:skaffe-minid");
  });

  test("are matched by the words that tell, and by all of them where that would be one", () => {
    expect(tellingWords("penger til mat")).toEqual(["penger", "mat"]);
    expect(tellingWords("NAV-kort")).toEqual(["nav", "kort"]);
    expect(tellingWords("gå på nav")).toEqual(["gå", "på", "nav"]);
  });
});
