// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { FlowContext } from "@/components/flow/flow-context";
import { ProblemSummary } from "@/components/flow/problem-summary";
import { QuestionForm } from "@/components/flow/question-form";
import { roundWords } from "@/components/flow/round-words";
import type { AnswerProblem } from "@/lib/flow/answer-problem";
import { FROM, SKIP } from "@/lib/sharing/flow-address";
import { formFor } from "@/lib/sharing/flow-case";
import type { FieldValues } from "@/lib/sharing/field-values";
import type { QuestionView } from "@/lib/sharing/flow-view";
import { placesOf } from "@/lib/sharing/question-place";
import { everyKindDocument, everyKindFlow } from "../fixtures/every-kind-flow";
import { smallContext } from "../fixtures/small-links";
import { show, textsOf } from "./show";

type Shown = { values?: FieldValues; problem?: AnswerProblem; context?: FlowContext };

/** Shows one question of the flow, with something typed, and something wrong with it. */
function ask(name: string, { values = {}, problem, context = smallContext }: Shown = {}): HTMLElement {
  const place = placesOf(everyKindFlow).get(name);
  const words = place && everyKindDocument.words.questions[place.question.id];
  if (!place || !words) throw new Error(`There is no question "${name}"`);
  const round = place.round && { ...place.round, of: 3 };
  const view = { kind: "question", place: name, question: place.question, round, problem: problem ?? null, values } as QuestionView;
  const flowCase = { locale: "nb" as const, slug: "alt", flow: everyKindFlow, address: { answers: {}, from: undefined, change: undefined, before: undefined }, token: "forseglet" };
  return show(
    <>
      <ProblemSummary view={view} words={words} locale={context.locale} />
      <QuestionForm view={view} words={words} round={roundWords(everyKindDocument.words, round, "nb")} form={formFor(flowCase, view)} context={context} />
    </>,
  );
}

/** What the browser sends. */
function sent(page: HTMLElement): [string, unknown][] {
  const form = page.querySelector("form");
  if (!form) throw new Error("There is no form");
  return [...new FormData(form)].filter(([name]) => !name.startsWith("_"));
}

/** Follows the link of the error summary. */
function wrongField(): Element | null {
  const { hash } = new URL(within(summary()).getByRole<HTMLAnchorElement>("link").href);
  return document.querySelector(hash);
}

function summary(): HTMLElement {
  const section = screen.getByText("Du må rette dette for å gå videre").parentElement;
  if (!section) throw new Error("There is no summary of errors");
  return section;
}

describe("every question", () => {
  test("is the heading of the page, and what its fields are called together", () => {
    for (const name of placesOf(everyKindFlow).keys()) {
      const page = ask(name);
      const [label = ""] = textsOf(page.querySelectorAll("h1"));
      expect(page.querySelector("fieldset"), name).toHaveAccessibleName(expect.stringContaining(label));
      page.remove();
    }
  });

  test("has the words for its problem in the summary and at the field, and marks the field", () => {
    const problems: [string, AnswerProblem][] = [["hva", "missing"], ["utgifter", "too-many"], ["antall", "not-whole"], ["timer", "too-many-decimals"], ["inntekt", "ambiguous-number"], ["stilling", "not-a-number"], ["postnummer", "unknown"], ["kommune", "unknown"], ["fra", "missing-year"], ["mottatt", "impossible-date"]];
    for (const [name, problem] of problems) {
      const page = ask(name, { problem });
      const text = textsOf(page.querySelectorAll("[class*='error-summary__list'] a"))[0] ?? "";
      expect(text, name).toMatch(/\.$/);
      expect(textsOf(page.querySelectorAll("[class*='fieldset__error'], [class*='form-field__error']")).join(""), name).toBe(text);
      const field = page.querySelector(new URL(within(page).getByRole<HTMLAnchorElement>("link", { name: text }).href).hash);
      expect(field, name).toHaveAccessibleDescription(expect.stringContaining(text));
      page.remove();
    }
  });
});

describe("one of several", () => {
  test("has what was chosen before", () => {
    ask("hva", { values: { svar: "soke" } });
    expect(screen.getByRole("radio", { name: "Søke" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Klage" })).not.toBeChecked();
  });
});

describe("several of several", () => {
  test("are boxes to tick, with none of them apart", async () => {
    const page = ask("utgifter", { values: { svar: ["leie", "mat"] } });
    expect(textsOf(page.querySelectorAll("label"))).toEqual(["Husleie", "Lån", "Mat", "Ikke noe av dette"]);
    expect(screen.getByText("eller")).toBeVisible();
    expect(screen.getByRole("group")).toHaveTextContent("Bare det du betaler selv.Du kan velge flere.");
    expect(screen.getByRole("checkbox", { name: "Lån" })).toHaveAccessibleDescription("Også kredittkort.");
    expect(sent(page)).toEqual([["utgifter", "leie"], ["utgifter", "mat"]]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Mat" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Ikke noe av dette" }));
    expect(sent(page)).toEqual([["utgifter", "leie"], ["utgifter", "ingen"]]);
  });

  test("together with none of them are kept as ticked, and the summary leads to none of them", () => {
    const page = ask("utgifter", { values: { svar: ["leie", "ingen"] }, problem: "none-with-others" });
    expect(sent(page)).toEqual([["utgifter", "leie"], ["utgifter", "ingen"]]);
    expect(wrongField()).toBe(screen.getByRole("checkbox", { name: "Ikke noe av dette" }));
    expect(screen.getByRole("group", { name: /Hva betaler du for/ })).toBeInvalid();
  });

  test("that are too many say how many they may be", () => {
    ask("utgifter", { values: { svar: ["leie", "lan", "mat"] }, problem: "too-many" });
    expect(summary()).toHaveTextContent("Velg ikke flere enn 2 av svarene.");
    expect(wrongField()).toBe(screen.getByRole("checkbox", { name: "Husleie" }));
  });
});

describe("a number", () => {
  test.each([
    ["antall", "Helt tall", "numeric"],
    ["timer", "Tall", "decimal"],
    ["inntekt", "Beløp i kroner", "decimal"],
    ["stilling", "Prosent", "decimal"],
  ])("%s: is written in a field that says what it is, with the right keys on a phone", (name, label, keys) => {
    const page = ask(name, { values: { svar: " 1 234,50 " } });
    const field = screen.getByRole("textbox", { name: label });
    expect(field).toHaveAttribute("inputmode", keys);
    expect(field).not.toHaveAttribute("placeholder");
    expect(sent(page)).toEqual([[name, " 1 234,50 "]]);
  });

  test("that can't be read is kept as it was typed", () => {
    ask("inntekt", { values: { svar: "tolv tusen" }, problem: "not-a-number" });
    const field = screen.getByRole("textbox", { name: "Beløp i kroner" });
    expect(field).toHaveValue("tolv tusen");
    expect(field).toBeInvalid();
    expect(wrongField()).toBe(field);
    expect(summary()).toHaveTextContent("Skriv beløpet med tall, for eksempel 1250 eller 1250,50.");
  });

  test("beyond its limit is told in the flow's own words", () => {
    ask("antall", { values: { svar: "4" }, problem: "too-large" });
    expect(summary()).toHaveTextContent("Vi kan bare regne med tre barn.");
  });

  test("with too many decimals says how many it may have", () => {
    ask("timer", { values: { svar: "37,55" }, problem: "too-many-decimals" });
    expect(summary()).toHaveTextContent("Skriv ikke flere enn 1 siffer etter komma.");
  });

  test("that is private isn't remembered by the browser", () => {
    ask("inntekt");
    expect(screen.getByRole("textbox")).toHaveAttribute("autocomplete", "off");
  });
});

describe("a date", () => {
  test("is three fields, in the order it is said", () => {
    const page = ask("mottatt", { values: { dag: "3", maned: "", ar: "2026" } });
    expect(screen.getAllByRole("textbox").map((field) => [field.getAttribute("name"), field.getAttribute("inputmode"), field.getAttribute("autocomplete")])).toEqual([
      ["mottatt.dag", "numeric", "off"],
      ["mottatt.maned", "numeric", "off"],
      ["mottatt.ar", "numeric", "off"],
    ]);
    expect(textsOf(page.querySelectorAll("label"))).toEqual(["Dag", "Måned", "År"]);
    expect(sent(page)).toEqual([["mottatt.dag", "3"], ["mottatt.maned", ""], ["mottatt.ar", "2026"]]);
    expect(page).toHaveTextContent("For eksempel 24 3 2026");
  });

  test.each<[AnswerProblem, FieldValues, string[]]>([
    ["missing", {}, ["Dag", "Måned", "År"]],
    ["missing-day", { maned: "1", ar: "2026" }, ["Dag"]],
    ["missing-month", { dag: "1", ar: "2026" }, ["Måned"]],
    ["missing-year", { dag: "1", maned: "1" }, ["År"]],
    ["not-a-date", { dag: "1", maned: "x", ar: "26" }, ["Måned", "År"]],
    ["not-a-date", { dag: "1", maned: "1", ar: "2026" }, ["Dag", "Måned", "År"]],
    ["impossible-date", { dag: "31", maned: "2", ar: "2026" }, ["Dag", "Måned"]],
    ["impossible-date", { dag: "1", maned: "13", ar: "2026" }, ["Måned"]],
    ["too-late", { dag: "1", maned: "1", ar: "2199" }, ["Dag", "Måned", "År"]],
  ])("that is %s marks what has to be written anew, and the summary leads to the first of it (%#)", (problem, values, wrong) => {
    ask("mottatt", { values, problem });
    const fields = ["Dag", "Måned", "År"].map((name) => screen.getByRole("textbox", { name }));
    const marked = ["Dag", "Måned", "År"].filter((_, index) => fields[index]?.getAttribute("aria-invalid") === "true");
    expect(marked).toEqual(wrong);
    expect(wrongField()).toBe(screen.getByRole("textbox", { name: wrong[0] ?? "" }));
    expect(fields.map((field) => (field as HTMLInputElement).value)).toEqual(["dag", "maned", "ar"].map((part) => values[part] ?? ""));
  });

  test("is told in the flow's own words where it has some", () => {
    ask("mottatt", { problem: "impossible-date" });
    expect(summary()).toHaveTextContent("Se på datoen i brevet en gang til.");
  });
});

test("a month is two fields", () => {
  const page = ask("fra", { values: { maned: "1", ar: "" }, problem: "missing-year" });
  expect(textsOf(page.querySelectorAll("label"))).toEqual(["Måned", "År"]);
  expect(wrongField()).toBe(screen.getByRole("textbox", { name: "År" }));
  expect(screen.getByRole("textbox", { name: "Måned" })).toHaveValue("1");
});

test("a postcode may be filled in by the browser", () => {
  const page = ask("postnummer", { values: { svar: "01 50" }, problem: "not-a-postcode" });
  const field = screen.getByRole("textbox", { name: "Postnummer, fire siffer" });
  expect(field).toHaveAttribute("autocomplete", "postal-code");
  expect(field).toHaveAttribute("inputmode", "numeric");
  expect(sent(page)).toEqual([["postnummer", "01 50"]]);
});

describe("a municipality", () => {
  const municipalities = [
    { number: "1818", name: "Herøy", county: "Nordland" },
    { number: "1515", name: "Herøy", county: "Møre og Romsdal" },
    { number: "0301", name: "Oslo", county: "Oslo" },
    { number: "1804", name: "Bodø", county: "Nordland" },
  ];

  test("is chosen from a list by county, and two with the same name are told apart", () => {
    const page = ask("kommune", { context: { ...smallContext, municipalities } });
    expect(screen.getByRole("combobox", { name: "Kommune" })).toHaveValue("");
    expect(textsOf(page.querySelectorAll("option"))).toEqual(["Velg kommune", "Herøy (Møre og Romsdal)", "Bodø", "Herøy (Nordland)", "Oslo"]);
    expect([...page.querySelectorAll("optgroup")].map(({ label }) => label)).toEqual(["Møre og Romsdal", "Nordland", "Oslo"]);
  });

  test("is the one chosen before, and what is wrong leads to it", () => {
    ask("kommune", { context: { ...smallContext, municipalities }, values: { svar: "1804" }, problem: "unknown" });
    expect(screen.getByRole("combobox")).toHaveValue("1804");
    expect(wrongField()).toBe(screen.getByRole("combobox"));
  });

  test("is written as a number where there is no list", () => {
    ask("kommune", { values: { svar: "0301" } });
    expect(screen.getByRole("textbox", { name: "Kommunenummer, fire siffer" })).toHaveValue("0301");
  });
});

describe("an optional question", () => {
  test("says so, and can be passed over with a button that comes after the main one", () => {
    ask("reise");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Hvor mange dager er du borte? (valgfritt)");
    const [main, skip] = screen.getAllByRole("button");
    expect(main).toHaveTextContent("Gå videre");
    expect(main).not.toHaveAttribute("name");
    expect(skip).toHaveTextContent("Hopp over");
    expect([skip?.getAttribute("name"), skip?.getAttribute("value"), skip?.getAttribute("type")]).toEqual([SKIP, "reise", "submit"]);
  });

  test("is the only one that can", () => {
    ask("antall");
    expect(textsOf(screen.getAllByRole("button"))).toEqual(["Gå videre"]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Hvor mange barn har du\?$/);
  });
});

describe("a question about one of several", () => {
  test("says which one, in the heading itself", () => {
    const page = ask("barn.1.fodt");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Barn 2 av 3: Når er barnet født?");
    expect(sent(page).map(([name]) => name)).toEqual(["barn.1.fodt.dag", "barn.1.fodt.maned", "barn.1.fodt.ar"]);
  });
});

test("a private flow posts its forms, and they hold no answer but the one being given", () => {
  const page = ask("inntekt", { values: { svar: "100" } });
  const form = page.querySelector("form");
  expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", "/nb/hjelp/alt/send"]);
  expect([...page.querySelectorAll<HTMLInputElement>("input[type='hidden']")].map(({ name, value }) => [name, value])).toEqual([["_forseglet", "forseglet"], [FROM, "inntekt"]]);
});
