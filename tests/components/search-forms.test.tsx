// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FormListPage } from "@/components/form-page/form-list-page";
import { FormPage, type ShownForm } from "@/components/form-page/form-page";
import { show, textsOf } from "./show";

const form: ShownForm = {
  number: "NAV 95-15.36",
  title: "Generell fullmakt",
  theme: { slug: "fullmakt", title: "Fullmakt" },
  filledBy: null,
  ways: ["no-login", "paper"],
  later: ["digital", "paper"],
  languages: ["nb", "nn", "en"],
  source: { organisation: "Nav", url: "https://example.org/liste", date: "2026-08-20" },
};
const showForm = (more: Partial<ShownForm> = {}) => show(<FormPage locale="nb" form={{ ...form, ...more }} guides={[{ title: "Send et papirskjema", href: "/nb/guide/papir", language: "nb" }]} />);

describe("the page of a form", () => {
  test("says what it is, and every way of sending it in plain words", () => {
    const page = showForm();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Generell fullmakt");
    expect(screen.getByText("Skjema NAV 95-15.36")).toBeInTheDocument();
    expect(textsOf(screen.getAllByRole("heading", { level: 3 }))).toEqual(["På nett, uten innlogging", "På papir"]);
    expect(textsOf(page.querySelectorAll("#pa-papir ol > li"))).toHaveLength(4);
    expect(page).toHaveTextContent("Skjemaet finnes på bokmål, nynorsk og engelsk.");
    expect(page).toHaveTextContent("Du kan sende det etterpå, på nett eller i posten.");
  });

  test("explains the short forms in its name, and says which of its words are in another language", () => {
    const page = show(<FormPage locale="pl" form={{ ...form, title: "Avtale om medfinansiering – VTA" }} guides={[]} />);
    expect(page).toHaveTextContent("VTA (varig tilrettelagt arbeid)");
    const norwegian = [...page.querySelectorAll("[lang=nb]")].map(({ textContent }) => textContent);
    expect(norwegian).toEqual(expect.arrayContaining(["varig tilrettelagt arbeid", "Kan ikke logge inn", "Send digitalt uten å logge inn"]));
  });

  test("says that Nav may have another way on the web when the list has none with a login", () => {
    expect(showForm()).toHaveTextContent("Nav kan ha en egen søknad på nett");
    expect(showForm({ ways: ["login"] })).not.toHaveTextContent("Nav kan ha en egen søknad på nett");
  });

  test("admits that the list doesn't say how", () => {
    const page = showForm({ ways: [], later: [] });
    expect(page).toHaveTextContent("Lista fra Nav sier ikke hvordan skjemaet sendes.");
    expect(page.querySelector("#pa-papir")).toBeNull();
    expect(screen.queryByRole("heading", { name: "Mangler du et papir?" })).not.toBeInTheDocument();
  });

  test.each([["doctor", /Legen eller tannlegen/], ["employer", /Arbeidsgiveren/], ["professional", /En fagperson/]] as const)("says when it is for a %s to fill in", (filledBy, text) => {
    expect(showForm({ filledBy })).toHaveTextContent(text);
  });

  test("leads to Nav's list, to guides and to forms about the same, and says where it comes from and when", () => {
    const page = showForm();
    expect(screen.getByRole("link", { name: "Finn skjemaet på nav.no" })).toHaveAttribute("rel", "external");
    expect(screen.getByRole("link", { name: "Send et papirskjema" })).toHaveAttribute("href", "/nb/guide/papir");
    expect(screen.getByRole("link", { name: "Flere skjemaer: Fullmakt" })).toHaveAttribute("href", "/nb/skjema#fullmakt");
    expect(page).toHaveTextContent("Fra skjemalista til Nav, slik den var 20. august 2026.");
  });
});

test("the list of forms has its themes and the forms of each from A to Å, and leads from the one to the other", () => {
  const themes = { o: { slug: "okonomi", title: "Økonomi" }, b: { slug: "bil", title: "Bil" } };
  const listed = (slug: string, title: string, theme: (typeof themes)["o"]) => ({ slug, number: "NAV 01-01.01", title, ways: ["paper" as const], theme });
  const page = show(<FormListPage locale="nb" forms={[listed("c", "Søknad", themes.o), listed("a", "Ærlig", themes.b), listed("b", "Avtale", themes.b)]} />);
  expect(textsOf(screen.getAllByRole("heading", { level: 2 }))).toEqual(["Bil", "Økonomi"]);
  expect(textsOf(page.querySelectorAll("#bil li a"))).toEqual(["Avtale", "Ærlig"]);
  expect(screen.getByRole("link", { name: "Økonomi" })).toHaveAttribute("href", "#okonomi");
  expect(screen.getByText("(2 skjemaer)")).toBeInTheDocument();
});
