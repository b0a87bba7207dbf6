import { chromium, request, type Browser } from "@playwright/test";
import { ofToday, readSitemap } from "../e2e/support/read-sitemap";
import { checkCanaries } from "./check-canaries";
import { checkPage, type PageResult } from "./check-page";
import type { Checker } from "./checker";
import { engines, probes, withoutWalk } from "./checkers";
import { pagesOfAllFlows } from "./flow-pages";
import { others, usual, type Look } from "./looks";
import { openSubject } from "./open-subject";

export type Run = { results: PageResult[]; seconds: number };

/** A page to look at. Where it is, is asked at the last moment: an address with sealed answers opens for two hours only. */
export type Task = { find: () => Promise<string>; look: Look; checkers: readonly Checker[] };

/** Chromium asks its maker for things by itself otherwise. */
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  return chromium.launch({ ...(executablePath && { executablePath }), args: quiet });
}

const everything: readonly Checker[] = [...engines, ...probes];

/** One page, which needn't be ours: every engine and every probe. */
export function tasksForAddress(address: string): Task[] {
  return [{ find: async () => address, look: usual, checkers: everything }];
}

/**
 * Pages of ours, and every page of every flow. In full: all there are, in all looks. Otherwise those of today, and by Tab through every tenth of them,
 * on another day through others.
 */
export async function tasksForSite(site: string, { full }: { full: boolean }): Promise<Task[]> {
  const client = await request.newContext({ baseURL: site });
  const sitemap = await readSitemap(client);
  await client.dispose();
  const standing = (full ? sitemap : ofToday(sitemap)).map(({ path }) => async () => site + path);
  const ofFlows = pagesOfAllFlows().map(({ find }) => async () => new URL(await find(site), site).href);
  const day = Math.floor(Date.now() / 86_400_000);
  const asUsual = [...standing, ...ofFlows].map((find, index) => ({ find, look: usual, checkers: full || index % 10 === day % 10 ? everything : withoutWalk }));
  if (!full) return asUsual;
  // The document is the same in every look.
  const seen = everything.filter(({ name }) => name !== "html-validate");
  return [...asUsual, ...others.flatMap((look) => asUsual.map(({ find }) => ({ find, look, checkers: seen })))];
}

/**
 * Proves first that every engine and probe sees the faults planted for it, then goes through the pages.
 * @param tell told of each page that is done
 * @throws {CanaryError}
 */
export async function run(browser: Browser, tasks: readonly Task[], { checkers = everything, tell = () => {} }: { checkers?: readonly Checker[]; tell?: (result: PageResult, done: number) => void } = {}): Promise<Run> {
  const started = performance.now();
  await checkCanaries(browser, checkers);
  const results: PageResult[] = [];
  const waiting = [...tasks.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, task] = next;
      results[index] = await doTask(browser, task);
      tell(results[index], tasks.length - waiting.length);
    }
  };
  await Promise.all([work(), work()]);
  return { results, seconds: (performance.now() - started) / 1000 };
}

async function doTask(browser: Browser, { find, look, checkers }: Task): Promise<PageResult> {
  const context = await browser.newContext({ ...look.options, locale: "nb-NO", timezoneId: "Europe/Oslo" });
  let address = "";
  try {
    address = await find();
    const page = await context.newPage();
    const result = await checkPage(address, await openSubject(page, address), checkers);
    return look === usual ? result : { ...result, title: `${result.title} (${look.name})` };
  } catch (error) {
    // One page that fails mustn't end a run of an hour, nor pass.
    const what = error instanceof Error ? error.message : String(error);
    return { address, title: "", findings: [{ engine: "browser", rule: "not-looked-at", requirement: "all", place: "the page", what, advice: "Open the page by hand, and run this again." }], verdicts: [] };
  } finally {
    await context.close();
  }
}
