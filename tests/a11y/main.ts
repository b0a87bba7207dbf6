import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { sayFinding } from "./check-page";
import { figuresOf, sayFigures } from "./report/figures";
import { writeReport } from "./report/write-report";
import { openBrowser, run, tasksForAddress, tasksForSite } from "./run";

// Started by lib/platform/commands/a11y.mjs, which has a site running. Ends with 0 when nothing was found, 1 when something was, 2 when it can't tell.

const { values } = parseArgs({ options: { site: { type: "string" }, url: { type: "string" }, json: { type: "boolean", default: false }, full: { type: "boolean", default: false } } });
const say = (line: string) => process.stdout.write(`${line}\n`);
const report = path.resolve(import.meta.dirname, "../../.data/a11y/report.html");
const browser = await openBrowser();
try {
  const tasks = values.url ? tasksForAddress(new URL(values.url).href) : await tasksForSite(values.site ?? "", { full: values.full });
  const { results, seconds } = await run(browser, tasks, {
    tell: ({ address, findings }, done) => {
      if (!values.json) say(`${String(done).padStart(5)}/${tasks.length} ${findings.length === 0 ? "✓" : `✗ ${findings.length}`} ${address.slice(0, 140)}`);
    },
  });
  const figures = figuresOf(results);
  await mkdir(path.dirname(report), { recursive: true });
  await writeFile(report, writeReport(results, figures, { date: new Date().toISOString().slice(0, 16).replace("T", " "), seconds }));
  const findings = results.flatMap((result) => result.findings.map((finding) => ({ address: result.address, ...finding })));
  if (values.json) say(JSON.stringify({ findings, figures, seconds }, null, 2));
  else {
    for (const { address, ...finding } of findings) say(`\n${address.slice(0, 160)}\n  ${sayFinding(finding)}\n  → ${finding.advice}`);
    say(`\n${sayFigures(figures, seconds)}\nReport: ${path.relative(process.cwd(), report)}`);
  }
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  await browser.close();
}
