import { prove, type Finding, type Proof } from "@/lib/flow/prove";
import type { FlowCase } from "@/lib/flow/saved-case";
import type { Command } from "./command";
import { CommandFailure, exitCodes, type ExitCode } from "./command-failure";
import { findPath } from "./find-path";
import { readFlowFile, type FlowFile } from "./read-flow-file";
import { writePath, writePlace, type Place } from "./source-text";
import { writeExample } from "./write-example";

/** Something the proof says, with the place it stands at and a case that shows it. */
type Told = Place & { kind: string; path: string; message: string; language: string; shownBy: FlowCase | null };
type Report = { status: Proof["status"]; languages: string[]; findings: Told[]; undecided: Told[] };

const endings: Record<Proof["status"], ExitCode> = { proved: exitCodes.fine, refuted: exitCodes.findings, "not-decided": exitCodes.undecided };

/** Whether a flow can be published, in every language it has words for. */
export const proveCommand: Command = ({ cwd, files, options }, write) => {
  const [name, ...more] = files;
  if (name === undefined || more.length > 0) throw new CommandFailure("prove takes one flow.");
  const report = proveFile(readFlowFile(cwd, name));
  if (options.json) write(JSON.stringify(report));
  else writeReport(report, write);
  return endings[report.status];
};

function proveFile(file: FlowFile): Report {
  const told: Record<"findings" | "undecided", Told[]> = { findings: [], undecided: [] };
  for (const [language, words] of Object.entries(file.words)) {
    const { findings, undecided } = prove(file.flow, words);
    told.findings.push(...findings.map((finding) => place(file, language, finding.at, { kind: finding.kind, message: finding.message, shownBy: caseOf(finding) })));
    told.undecided.push(...undecided.map(({ at, reason }) => place(file, language, at, { kind: "not-decided", message: reason, shownBy: null })));
  }
  const [findings, undecided] = [once(told.findings), once(told.undecided)];
  return { status: findings.length > 0 ? "refuted" : undecided.length > 0 ? "not-decided" : "proved", languages: Object.keys(file.words), findings, undecided };
}

function place(file: FlowFile, language: string, at: string, what: Pick<Told, "kind" | "message" | "shownBy">): Told {
  const path = findPath(file.json, at, language);
  return { ...file.placeOf(path), path: writePath(path), ...what, language };
}

function caseOf({ path, today, tables }: Finding): FlowCase | null {
  return path === null || today === null ? null : writeExample({ answers: path, today, tables });
}

/** What is wrong with the structure is wrong in every language, and told once. */
function once(list: readonly Told[]): Told[] {
  return [...new Map(list.map((told) => [`${told.kind} ${told.path} ${told.message}`, told])).values()];
}

function writeReport({ status, languages, findings, undecided }: Report, write: (line: string) => void): void {
  for (const { kind, path, message, shownBy, ...where } of [...findings, ...undecided]) {
    write(`${writePlace(where)}  ${path}\n  ${kind}: ${message}`);
    if (shownBy) write(`  Shown by: ${JSON.stringify(shownBy)}`);
  }
  if (status === "proved") write(`proved (words: ${languages.join(", ")})`);
  else write(`${findings.length} ${findings.length === 1 ? "finding" : "findings"}, ${undecided.length} not decided`);
}
