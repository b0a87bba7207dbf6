import { request, type Browser, type Page } from "@playwright/test";
import { ofToday, readSitemap } from "../e2e/support/read-sitemap";
import { checkCanaries } from "./check-canaries";
import { joinResults, notLookedAt, type PageResult } from "./check-page";
import { everyChecker } from "./checkers";
import { fingerprintPage, type KnownParts } from "./fingerprint-page";
import { pagesOfAllFlows } from "./flow-pages";
import type { KeptResults, Known } from "./keep-results";
import { modes, usual, type Mode } from "./modes";
import { visit } from "./visit";

export type Run = { results: PageResult[]; seconds: number };

/** A page to look at. Where it is, is asked at the last moment: an address with sealed answers opens for two hours only. */
export type Task = {
  /** The same in every run: the address, or for a page with sealed answers what it is called by. */
  key: string;
  find: () => Promise<string>;
  modes: readonly Mode[];
  isOurs: boolean;
};

/** One page, which needn't be ours. Nobody promises that it can be turned around. */
export function tasksForAddress(address: string): Task[] {
  return [{ key: address, find: async () => address, modes: modes.filter(({ name }) => name !== "right to left"), isOurs: false }];
}

/** How many days it takes until every page has been seen in every mode, when one doesn't ask for all at once. */
const days = modes.length - 1;

/**
 * Pages of ours, and every page of every flow. In full: all there are, in all modes. Otherwise those of today, as a phone shows them and in one
 * mode more, on another day in another.
 */
export async function tasksForSite(site: string, { full }: { full: boolean }): Promise<Task[]> {
  const client = await request.newContext({ baseURL: site });
  const sitemap = await readSitemap(client);
  await client.dispose();
  const standing = (full ? sitemap : ofToday(sitemap)).map(({ path }) => ({ key: path, find: async () => site + path }));
  const ofFlows = pagesOfAllFlows().map(({ key, find }) => ({ key, find: async () => new URL(await find(site), site).href }));
  const day = Math.floor(Date.now() / 86_400_000);
  const others = modes.filter((mode) => mode !== usual);
  return [...standing, ...ofFlows].map((page, index) => ({ ...page, isOurs: true, modes: full ? modes : [usual, ...others.filter((_, place) => place === (index + day) % days)] }));
}

/** Every Mth page, beginning with the Nth: several machines, or several evenings, share a run. */
export function takePart(tasks: readonly Task[], part: number, of: number): Task[] {
  return tasks.filter((_, index) => index % of === part - 1);
}

type Options = {
  /** How many pages are looked at side by side. */
  workers?: number;
  /** What an earlier run found, which needn't be looked for again. */
  kept?: KeptResults;
  /** Told of each page that is done. */
  tell?: (results: readonly PageResult[], progress: { done: number; secondsLeft: number }) => void;
};

/**
 * Proves first that every engine and probe sees the faults planted for it, then goes through the pages.
 * @throws {CanaryError}
 */
export async function run(browser: Browser, tasks: readonly Task[], { workers = 2, kept, tell = () => {} }: Options = {}): Promise<Run> {
  const started = performance.now();
  await checkCanaries(browser, everyChecker);
  const results: PageResult[][] = [];
  const waiting = [...tasks.entries()];
  const pace = { begun: performance.now(), looked: 0, done: 0 };
  const parts: KnownParts = new Map();
  const work = async () => {
    const viewer = openViewer(browser);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, task] = next;
      const { made, known } = (kept && (await readKept(task, kept, parts))) ?? {};
      const missing = known?.missing ?? task.modes;
      const now = missing.length > 0 ? await doTask(viewer, { ...task, modes: missing }) : [];
      if (missing.length > 0) pace.looked++;
      if (missing.length > 0 && made !== undefined) await kept?.write(task, made, now);
      const found = joinResults(known?.results ?? [], now);
      results[index] = found;
      pace.done++;
      tell(found, { done: pace.done, secondsLeft: ((performance.now() - pace.begun) / 1000 / Math.max(1, pace.looked)) * (tasks.length - pace.done) });
    }
    await viewer.close();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return { results: results.flat(), seconds: (performance.now() - started) / 1000 };
}

/** What is known of a page as it is now, without looking at it. Nothing of a page that can't be had: looking at it says why. */
export async function readKept(task: Task, kept: KeptResults, parts: KnownParts): Promise<{ made: string; known: Known } | undefined> {
  try {
    const made = await fingerprintPage(await task.find(), parts);
    return { made, known: await kept.read(task, made) };
  } catch {
    return undefined;
  }
}

/** A window that shows one page after the other: opening a new one takes as long as an engine. */
type Viewer = { show: (address: string, task: Task) => Promise<PageResult[]>; close: () => Promise<void>; isGone: () => boolean };

/** So many pages, and then a new window: what one leaves behind in the browser mustn't pile up. */
const pagesPerWindow = 50;

function openViewer(browser: Browser): Viewer {
  let page: Page | undefined;
  let shown = 0;
  const close = async () => {
    await page?.context().close();
    page = undefined;
  };
  return {
    async show(address, { modes: wanted, isOurs }) {
      if (shown++ % pagesPerWindow === 0) await close();
      page ??= await (await browser.newContext({ viewport: usual.size, locale: "nb-NO", timezoneId: "Europe/Oslo" })).newPage();
      return visit(page, address, wanted, { isOurs });
    },
    close,
    isGone: () => !browser.isConnected(),
  };
}

async function doTask(viewer: Viewer, task: Task): Promise<PageResult[]> {
  let address = task.key;
  try {
    address = await task.find();
    return await viewer.show(address, task);
  } catch (error) {
    // Nothing can be seen any more: somebody has ended the run.
    if (viewer.isGone()) throw error;
    // One page that fails mustn't spoil the next.
    await viewer.close();
    return [notLookedAt(address, usual.name, error)];
  }
}
