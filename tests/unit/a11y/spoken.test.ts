import { describe, expect, test } from "vitest";
import { goldenText, sameAnyDay } from "../../screen-reader/golden-file";
import { writeLog } from "../../screen-reader/write-log";
import { writeTree } from "../../screen-reader/write-tree";

describe("what a screen reader says of a page", () => {
  const phrases = [
    "document",
    "banner",
    "link, Hjem",
    "end of banner",
    "main",
    "heading, Hva trenger du?, level 1",
    "paragraph",
    "Velg det som ligner mest.",
    "end of paragraph",
    "list",
    "listitem, level 1, position 1, set size 2",
    "link, Mat 2 spørsmål",
    "Mat",
    "2 spørsmål",
    "end of link, Mat 2 spørsmål",
    "end of listitem, level 1, position 1, set size 2",
    "listitem, level 1, position 2, set size 2",
    "button",
    "end of listitem, level 1, position 2, set size 2",
    "end of list",
    "Hvorfor?",
    "Hvorfor?",
    "end, Hvorfor?",
    "end of main",
  ];

  test("is written so that it can be read aloud, and what has no name has none", () => {
    expect(writeLog([{ title: "Hjelp", phrases, focus: { index: 5, isNamed: true } }])).toBe(`# Hjelp
banner
  link, Hjem
main
  heading, Hva trenger du?, level 1  ← the focus is here
  Velg det som ligner mest.
  list
    listitem, 1 of 2
      link, Mat 2 spørsmål
    listitem, 2 of 2
      button
  Hvorfor?
`);
  });

  test("tells of what has the focus and no name of its own", () => {
    expect(writeLog([{ title: "Hjelp", phrases: ["main", "Feil", "end of main"], focus: { index: 1, isNamed: false } }])).toContain("Feil  ← the focus begins here, on something without a name");
  });

  test("isn't written again where a page says the same, and is where it says anything else", () => {
    const second = phrases.map((phrase) => (phrase === "Velg det som ligner mest." ? "Velg én." : phrase));
    const [, again = ""] = writeLog([{ title: "En", phrases, focus: undefined }, { title: "To", phrases: second, focus: undefined }]).split("\n\n");
    expect(again).toContain("banner (as before)");
    expect(again).toContain("  Velg én.");
  });
});

test("a tree has no addresses, and no colon where only an address stood", () => {
  expect(writeTree('- main:\n  - link "Søk":\n    - /url: /nb/sok\n  - paragraph:\n    - text: Ring\n    - \'link "Om: oss"\':\n      - /url: /nb/om')).toBe('- main:\n  - link "Søk"\n  - paragraph:\n    - text: Ring\n    - \'link "Om: oss"\'\n');
});

test("days, and whether somebody answers now, are the same any day; nothing else is taken out", () => {
  expect(sameAnyDay('- paragraph: Vi sjekket denne siden 3. mars 2027.\n- paragraph: På telefon. Stengt nå. Åpner mandag kl. 9.\n- text: "Stengt i dag (påskedag)."\n- text: Åpent hverdager kl. 9–15.')).toBe(
    '- paragraph: Vi sjekket denne siden (dato).\n- paragraph: På telefon. (åpent eller stengt nå)\n- text: "(åpent eller stengt nå)"\n- text: Åpent hverdager kl. 9–15.',
  );
});

test("a page without a golden file doesn't pass", () => {
  expect(goldenText("trees/finnes-ikke.yaml", "- main", { renew: false })).toContain("--update-snapshots");
});
