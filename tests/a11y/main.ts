import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "../fixtures/open-browser";
import { sayFinding, type PageResult } from "./check-page";
import { everyChecker } from "./checkers";
import { fingerprintChecks } from "./fingerprint-checks";
import type { KnownParts } from "./fingerprint-page";
import { openKeptResults, type KeptResults } from "./keep-results";
import { figuresOf, sayFigures } from "./report/figures";
import { fingerprintRun, recordPart } from "./report/recorded-parts";
import { sayProgress } from "./report/say-progress";
import { writeFacts } from "./report/statement-facts";
import { summarise, summaryFile } from "./report/summary";
import { writeCognitive } from "./report/write-cognitive";
import { writeReport } from "./report/write-report";
import { readKept, run, takePart, tasksForAddress, tasksForSite, type Task } from "./run";

// Started by lib/platform/commands/a11y.mjs, which has a site running. Ends with 0 when nothing was found, 1 when something was, 2 when it can't tell.

const flag = { type: "boolean", default: false } as const;
const { values } = parseArgs({ options: { site: { type: "string" }, url: { type: "string" }, part: { type: "string" }, workers: { type: "string", default: "2" }, json: flag, full: flag, resume: flag, record: flag } });
const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, ".data/a11y");
const say = (line: string) => process.stdout.write(`${line}\n`);
const browser = await openBrowser();
try {
  const part = partOf(values.part);
  const all = values.url ? tasksForAddress(new URL(values.url).href) : await tasksForSite(values.site ?? "", { full: values.full });
  const tasks = takePart(all, ...part);
  // Only a full run takes so long that it may have to go on another day. A part is of use with the others only.
  const checks = await fingerprintChecks(everyChecker, browser.version());
  const kept = values.full ? await openKeptResults(path.join(folder, "pages"), checks, { isResumed: values.resume || values.part !== undefined }) : undefined;
  const { results, seconds } = await run(browser, tasks, {
    workers: Number(values.workers),
    ...(kept && { kept }),
    tell: (found, { done, secondsLeft }) => {
      if (!values.json) say(sayProgress(found, { done, of: tasks.length, secondsLeft }));
    },
  });
  await tell(results, seconds);
  if (values.record && kept) await record({ part, tasks, ofPages: all.length, checks, kept });
  process.exitCode = results.some(({ findings }) => findings.length > 0) ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  await browser.close();
}

/** "2/6" is the second of six parts. */
function partOf(text = "1/1"): [part: number, of: number] {
  const [, part = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (part < 1 || part > of) throw new Error(`--part ${text}: write 2/6 for the second of six parts`);
  return [part, of];
}

async function tell(results: readonly PageResult[], seconds: number): Promise<void> {
  const figures = figuresOf(results);
  const report = path.join(folder, "report.html");
  await mkdir(folder, { recursive: true });
  await writeFile(report, writeReport(results, figures, { date: new Date().toISOString().slice(0, 16).replace("T", " "), seconds, more: values.url ? [] : [writeCognitive()] }));
  const findings = results.flatMap(({ address, mode, findings: found }) => found.map((finding) => ({ address, mode, ...finding })));
  if (values.json) say(JSON.stringify({ findings, figures, seconds }, null, 2));
  else {
    for (const { address, mode, ...finding } of findings) say(`\n${address.slice(0, 160)} (${mode})\n  ${sayFinding(finding)}\n  → ${finding.advice}`);
    say(`\n${sayFigures(figures, seconds)}\nReport: ${path.relative(process.cwd(), report)}`);
  }
}

type Recorded = { part: [part: number, of: number]; tasks: readonly Task[]; ofPages: number; checks: Record<string, string>; kept: KeptResults };

/** What all checkers said, in all modes, of each page that they have seen as it is now. */
async function readAllKept(tasks: readonly Task[], kept: KeptResults): Promise<Map<string, PageResult[]>> {
  const parts: KnownParts = new Map();
  const known = new Map<string, PageResult[]>();
  for (const task of tasks) {
    const page = (await readKept(task, kept, parts))?.known;
    if (page?.missing.length === 0) known.set(task.key, page.results);
  }
  return known;
}

/** Writes down what the site may say of itself: of a part beside the others, or of all that is known here. */
async function record({ part: [part, of], tasks, ofPages, checks, kept }: Recorded): Promise<void> {
  const known = await readAllKept(tasks, kept);
  const unseen = tasks.filter(({ key }) => !known.has(key));
  const found = summarise([...known.values()].flat(), { date: new Date().toISOString().slice(0, 10), pages: known.size, ofPages });
  if (of > 1 && unseen.length > 0) throw new Error(`Part ${part}/${of} isn't recorded: ${unseen.length} of its pages weren't seen by all, ${unseen[0]?.key} is one. Run it again with --resume.`);
  const summary = of > 1 ? await recordPart({ part, of, made: await fingerprintRun(checks), summary: found }) : found;
  await writeFile(summaryFile, `${JSON.stringify(summary, null, 2)}\n`);
  await writeFacts(summary);
  if (!values.json) say(`Recorded: ${summary.pages} of ${summary.ofPages} pages. The page «Tilgjengelighet» says so after the next npm run seed.`);
}
