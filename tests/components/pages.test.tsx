// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Glossary } from "@/components/glossary/glossary";
import { HomePage } from "@/components/home/home-page";
import { CallButtons } from "@/components/page/call-buttons";
import { StandingPage } from "@/components/page/standing-page";
import { ProblemPage } from "@/components/problem/problem-page";
import { TopicPage } from "@/components/topic/topic-page";
import { summarise } from "@/lib/content/summary";
import { published, review } from "../fixtures/published";
import { smallFlowDocument } from "../fixtures/small-flow";
import { smallGuide } from "../fixtures/small-guide";
import { smallContext as context, termSummary, topicSummary } from "../fixtures/small-links";
import { show, textsOf } from "./show";

/** Each link: what it says, and where it leads. */
function linksIn(element: HTMLElement) {
  return within(element).getAllByRole("link").map((link) => [textsOf([link])[0], link.getAttribute("href")]);
}

describe("a standing page", () => {
  const page = published(
    "page",
    "akutt",
    {
      schemaVersion: 1,
      review,
      sections: [
        { id: "ring", style: "urgent", call: ["nodnummer", "nav-telefon"], to: [{ id: "kontor", to: "https://www.nav.no/sok-nav-kontor" }, { id: "steg", to: "guide:sende-papirer" }] },
        { id: "si-dette", style: "script" },
      ],
    },
    {
      schemaVersion: 1,
      title: "Få hjelp i dag",
      summary: "Ring nå.",
      sections: {
        "si-dette": { heading: "Si dette", body: "Det haster." },
        ring: { heading: "Ring", body: "Ring {nodnummer}.", links: { kontor: "Finn kontoret", steg: "Se stegene" } },
      },
    },
  );

  test("has its sections in the order of the structure, whatever the order of the words", () => {
    show(<StandingPage page={page} context={context} />);
    expect(textsOf(screen.getAllByRole("heading"))).toEqual(["Få hjelp i dag", "Ring", "Si dette"]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Få hjelp i dag");
  });

  test("has buttons that call, and links that say where they lead", () => {
    const shown = show(<StandingPage page={page} context={context} />);
    expect(linksIn(shown)).toEqual([
      ["113", "tel:113"],
      ["Ring 113", "tel:113"],
      ["Ring 55 55 33 33", "tel:+4755553333"],
      ["Finn kontoret", "https://www.nav.no/sok-nav-kontor"],
      ["Se stegene", "/nb/guide/sende-papirer"],
    ]);
    expect(screen.getByRole("link", { name: "Finn kontoret" })).toHaveAttribute("rel", "external");
  });

  test("puts a section where links to it lead", () => {
    const shown = show(<StandingPage page={page} context={context} />);
    expect(shown.querySelector("#si-dette")).toHaveTextContent("Det haster.");
  });

  test("has no empty list of calls", () => {
    expect(show(<CallButtons facts={[]} context={context} />)).toBeEmptyDOMElement();
  });
});

describe("a topic", () => {
  const topic = published(
    "topic",
    "sende",
    { schemaVersion: 1, review, order: 1, items: ["hjelp:hvem-hjelper", "guide:sende-papirer"], terms: ["ord:saksnummer", "ord:vedlegg"] },
    { schemaVersion: 1, title: "Sende noe", summary: "Papirer og skjemaer.", intro: "Det du sender med, er [vedlegg](ord:vedlegg)." },
  );

  test("has the tasks first, in its own order, then the words", () => {
    const page = show(<TopicPage topic={topic} context={context} />);
    expect(textsOf(screen.getAllByRole("heading"))).toEqual(["Sende noe", "Dette kan vi hjelpe med", "Ord du kan møte"]);
    expect(textsOf(page.querySelectorAll("li a > :first-child"))).toEqual(["Hvem kan hjelpe?", "Send papirer til Nav"]);
  });

  test("explains each word once, and the words of the intro lead there", () => {
    show(<TopicPage topic={topic} context={context} />);
    expect(textsOf(screen.getAllByRole("term"))).toEqual(["Vedlegg", "Saksnummer"]);
    expect(screen.getByRole("link", { name: "vedlegg" })).toHaveAttribute("href", "#ord-vedlegg");
  });
});

describe("the glossary", () => {
  const terms = [
    termSummary("arlig", "Årlig"),
    termSummary("vedtak", "Vedtak"),
    termSummary("okonomi", "Økonomi"),
    termSummary("arbeidssoker", "arbeidssøker"),
    termSummary("aerlig", "Ærlig"),
    termSummary("anke", "Anke"),
  ];

  test("has its words in Norwegian order, with æ, ø and å at the end", () => {
    show(<Glossary terms={terms} context={context} />);
    expect(textsOf(screen.getAllByRole("term"))).toEqual(["Anke", "arbeidssøker", "Vedtak", "Ærlig", "Økonomi", "Årlig"]);
  });

  test("leads from each letter to its words", () => {
    const page = show(<Glossary terms={terms} context={context} />);
    const letters = screen.getByRole("navigation", { name: "Gå til bokstav" });
    expect(textsOf(within(letters).getAllByRole("link"))).toEqual(["A", "V", "Æ", "Ø", "Å"]);
    for (const link of within(letters).getAllByRole<HTMLAnchorElement>("link")) {
      const target = page.querySelector(`[id="${decodeURIComponent(link.hash.slice(1))}"]`);
      expect(target).toHaveTextContent(link.textContent ?? "");
    }
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(5);
  });

  test("has each word where links to it lead, with an example of its use", () => {
    const page = show(<Glossary terms={terms} context={context} />);
    expect(page.querySelector("#vedtak")).toHaveTextContent("VedtakDette er vedtak.Eksempel: Her står vedtak.");
  });
});

describe("the front page", () => {
  const showHome = (helper = true) =>
    show(
      <HomePage
        locale="nb"
        common={[summarise(smallGuide)]}
        topics={[topicSummary("sende", "Sende noe"), topicSummary("penger", "Penger")]}
        helper={helper ? summarise(smallFlowDocument) : undefined}
      />,
    );

  test("has urgent help before all else", () => {
    const page = showHome();
    expect(linksIn(page)[0]).toEqual(["Få hjelp i dag", "/nb/akutt"]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Hva trenger du hjelp til?");
  });

  test("has the usual troubles, then the topics, then the doors for helpers", () => {
    expect(linksIn(showHome()).slice(1)).toEqual([
      ["Send papirer til Nav4 steg, omtrent 12 minutter", "/nb/guide/sende-papirer"],
      ["Sende noe", "/nb/tema/sende"],
      ["Penger", "/nb/tema/penger"],
      ["Hvem kan hjelpe?", "/nb/hjelp/hvem-hjelper"],
      ["For veiledere", "/nb/for-veiledere"],
    ]);
  });

  test("stands without the flow for helpers", () => {
    expect(linksIn(showHome(false)).at(-1)).toEqual(["For veiledere", "/nb/for-veiledere"]);
    expect(screen.queryByText("Hvem kan hjelpe?")).not.toBeInTheDocument();
  });
});

test("a page about a problem says what happened, and the ways on", () => {
  const page = show(<ProblemPage locale="nb" title="Vi fant ikke siden" lead="Adressen er kanskje skrevet feil." />);
  const main = within(page).getByRole("main");
  expect(within(main).getByRole("heading", { level: 1 })).toHaveTextContent("Vi fant ikke siden");
  expect(main).toHaveTextContent("Adressen er kanskje skrevet feil.");
  expect(linksIn(main).map(([, href]) => href)).toEqual(["/nb#temaer", "/nb/hjelp/kommer-ikke-inn", "/nb/akutt", "/nb/kontakt"]);
  expect(within(page).queryByRole("navigation", { name: "Du er her" })).not.toBeInTheDocument();
});
