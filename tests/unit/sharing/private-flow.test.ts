import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { POST as end } from "@/app/[locale]/(public)/hjelp/[slug]/avslutt/route";
import { POST as send } from "@/app/[locale]/(public)/hjelp/[slug]/send/route";
import FlowWithAnswers, { generateMetadata } from "@/app/[locale]/(public)/hjelp/[slug]/svar/page";
import { FROM, SEALED, SKIP } from "@/lib/sharing/flow-address";
import { allAnswered, everyKindDocument, everyKindInput } from "../../fixtures/every-kind-flow";
import { smallLinks } from "../../fixtures/small-links";

// A whole walk through a private flow, as pages and forms: without Next, the database and a browser.

vi.mock("@/lib/content/find-document", () => ({ requireLocale: (value: string) => value, requireWording: (value: string) => value, findDocument: () => Promise.resolve({ document: everyKindDocument, links: smallLinks }) }));
vi.mock("@/lib/platform/today", () => ({ todayInNorway: () => everyKindInput.today }));
vi.mock("@/lib/platform/env", () => ({ env: () => ({ BASE_URL: "https://example.no", SEALING_KEYS: [] }) }));
vi.mock("@/lib/platform/response-status", () => ({ setResponseStatus: (status: number) => statuses.push(status) }));
vi.mock("@/lib/sharing/ended-cases", () => ({ endCase: (id: string) => Promise.resolve(ended.add(id)), hasEnded: (id: string) => Promise.resolve(ended.has(id)) }));

const { statuses, ended } = vi.hoisted(() => ({ statuses: [] as number[], ended: new Set<string>() }));
const params = Promise.resolve({ locale: "nb", slug: "alt" });

beforeEach(() => {
  statuses.length = 0;
});

type Page = { html: string; status: number; title: string; hidden: [string, string][]; heading: string };

async function open(address: string): Promise<Page> {
  const { searchParams: query } = new URL(address, "https://example.no");
  const props = { params, searchParams: Promise.resolve(Object.fromEntries(query)) };
  const { title } = await generateMetadata(props);
  const html = renderToStaticMarkup(await FlowWithAnswers(props));
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = "", value = ""]): [string, string] => [name, value]);
  return { html, status: statuses.pop() ?? 200, title: String(title), hidden, heading: (/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? "").replace(/<[^>]*>/g, "") };
}

function post(fields: readonly (readonly [string, string])[]): Request {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return new Request("https://example.no/nb/hjelp/alt/send", { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
}

/** Sends the form of a page with some fields filled in, and tells where that leads. */
async function answer(page: Page, fields: readonly (readonly [string, string])[]): Promise<string> {
  // The form that ends the case carries the same answers once more.
  const hidden = new Map(page.hidden);
  const response = await send(post([...hidden, ...fields]), { params });
  expect(response.status).toBe(303);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return response.headers.get("location") ?? "";
}

/** What a reader writes, question by question. */
const written: [string, string][][] = [
  [["hva", "klage"]],
  [["utgifter", "leie"], ["utgifter", "mat"]],
  [["enig", "ja"]],
  [["antall", "2"]],
  [["barn.0.fodt.dag", "29."], ["barn.0.fodt.maned", "februar"], ["barn.0.fodt.ar", "2020"]],
  [["barn.0.hjemme", "ja"]],
  [["barn.1.fodt.dag", "1"], ["barn.1.fodt.maned", "12"], ["barn.1.fodt.ar", "2022"]],
  [["barn.1.hjemme", "nei"]],
  [["timer", "37,5"]],
  [["inntekt", "kr 12 345,50"]],
  [["stilling", "50 %"]],
  [["mottatt.dag", "10"], ["mottatt.maned", "11"], ["mottatt.ar", "2026"]],
  [["fra.maned", "1"], ["fra.ar", "2026"]],
  [["postnummer", "01 50"]],
  [["kommune", "0301"]],
  [["reise", ""]],
];

async function walk(until = written.length): Promise<string> {
  let address = "/nb/hjelp/alt/svar";
  for (const fields of written.slice(0, until)) address = await answer(await open(address), fields);
  return address;
}

describe("a reader who answers private questions", () => {
  test("comes to the outcome with every answer, and none of them stands in any address or field", async () => {
    let address = "/nb/hjelp/alt/svar";
    for (const fields of written) {
      const page = await open(address);
      expect(page.status).toBe(200);
      expect(page.hidden.every(([name]) => name === SEALED || name === FROM)).toBe(true);
      address = await answer(page, fields);
      expect(address).toMatch(/^\/nb\/hjelp\/alt\/svar\?_forseglet=[\w.-]+$/);
      expect(decodeURIComponent(address)).not.toMatch(/klage|12345|2026-11|0150|0301/);
    }
    const page = await open(address);
    expect(page.heading).toBe("Send klagen innen tirsdag 1. desember 2026");
    expect(page.title).toBe("Svaret ditt – Alt på en gang – Samme side");
    for (const [, link = ""] of page.html.matchAll(/(?:href|action|value)="([^"]*)"/g)) expect(link).not.toMatch(/klage|12345|2026-11|0150|0301/);
  });

  test("meets an error with what was typed, and goes on from there", async () => {
    const asked = await open(await walk(11));
    const wrong = await open(await answer(asked, [["mottatt.dag", "31"], ["mottatt.maned", ""], ["mottatt.ar", "2026"]]));
    expect([wrong.status, wrong.title]).toEqual([422, "Feil: Når fikk du brevet? – Alt på en gang – Samme side"]);
    expect(wrong.html).toContain('href="#svar-maned"');
    expect(wrong.html).toMatch(/name="mottatt.dag"[^>]*value="31"/);
    expect(wrong.html).toContain("Skriv også hvilken måned.");
    const next = await open(await answer(wrong, [["mottatt.dag", "10"], ["mottatt.maned", "11"], ["mottatt.ar", "2026"]]));
    expect([next.status, next.heading]).toEqual([200, "Fra hvilken måned?"]);
  });

  test("changes an answer, and is told what that changed", async () => {
    const change = await open(`${await walk()}&_endre=mottatt`);
    expect(change.html).toMatch(/name="mottatt.dag"[^>]*value="10"/);
    const changed = await open(await answer(change, [["mottatt.dag", "1"], ["mottatt.maned", "10"], ["mottatt.ar", "2026"]]));
    expect(changed.heading).toBe("Fristen er ute");
    expect(changed.html).toContain("Før: 10. november 2026. Nå: 1. oktober 2026.");
    expect(changed.html).toContain("Før var rådet: Send klagen innen tirsdag 1. desember 2026");
  });

  test("passes over what is optional with its own button", async () => {
    const asked = await open(await walk(15));
    expect(asked.heading).toBe("Hvor mange dager er du borte? (valgfritt)");
    expect((await open(await answer(asked, [["reise", "abc"], [SKIP, "reise"]]))).heading).toMatch(/^Send klagen/);
  });
});

describe("answers that are deleted", () => {
  test("can't be opened from any address of the case, and a form of it leads nowhere", async () => {
    const [early, late] = [await walk(3), await walk()];
    const page = await open(late);
    const response = await end(post(page.hidden), { params });
    expect([response.status, response.headers.get("location"), response.headers.get("clear-site-data"), response.headers.get("cache-control")]).toEqual([303, "/nb/hjelp/alt/slettet", '"cache"', "no-store"]);
    const gone = await open(late);
    expect([gone.status, gone.heading]).toEqual([400, "Svarene dine er slettet"]);
    expect(gone.html).not.toContain("12");
    expect((await open(await answer(page, [["hva", "soke"]]))).heading).toBe("Svarene dine er slettet");
    expect((await open(early)).heading, "another case").toBe("Hvor mange barn har du?");
  });

  test("before there were any is no fault", async () => {
    const response = await end(post([]), { params });
    expect(response.headers.get("location")).toBe("/nb/hjelp/alt/slettet");
  });
});

describe("an address that isn't whole", () => {
  test("says that the answers can't be opened, and where to start", async () => {
    const address = await walk(3);
    for (const broken of [address.slice(0, -3), `${address}x`, "/nb/hjelp/alt/svar?_forseglet=", "/nb/hjelp/alt/svar?_forseglet=__proto__"]) {
      const page = await open(broken);
      expect([page.status, page.heading]).toEqual([400, "Svarene dine kan ikke åpnes lenger"]);
      expect(page.html).toContain('href="/nb/hjelp/alt"');
    }
  });

  test("says so also when a form was sent with it", async () => {
    for (const token of ["ødelagt <b>", "x".repeat(20_000)]) {
      const response = await send(post([[SEALED, token], [FROM, "hva"], ["hva", "klage"]]), { params });
      expect(response.headers.get("location")).toBe("/nb/hjelp/alt/svar?_forseglet=-");
    }
  });

  test("with readable answers in it is read as if there were none", async () => {
    const page = await open(`/nb/hjelp/alt/svar?${new URLSearchParams({ hva: allAnswered.hva, enig: "ja" }).toString()}`);
    expect(page.heading).toBe("Hva vil du gjøre?");
    expect(page.hidden).toEqual([[FROM, "hva"]]);
  });
});

test("a form that is too large, or no form, is refused without reading on", async () => {
  const large = new Request("https://example.no/", { method: "POST", body: `hva=${"x".repeat(70_000)}`, headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect((await send(large, { params })).status).toBe(413);
  const json = new Request("https://example.no/", { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
  expect((await send(json, { params })).status).toBe(400);
});
