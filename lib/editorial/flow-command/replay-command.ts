import { replayCase, type CaseResult } from "@/lib/flow/cases";
import type { Command } from "./command";
import { CommandFailure, exitCodes } from "./command-failure";
import { readCases, readTables, type CaseEntry } from "./read-cases";
import { readFlowFile } from "./read-flow-file";

/** Walks a flow with the cases of a file: one line of JSON a case. */
export const replayCommand: Command = ({ cwd, files, options }, write) => {
  const [flowName, casesName, ...more] = files;
  if (flowName === undefined || casesName === undefined || more.length > 0) throw new CommandFailure("replay takes a flow and a file of cases.");
  const { flow } = readFlowFile(cwd, flowName);
  const defaults = { today: options.today, tables: options.tables === undefined ? undefined : readTables(cwd, options.tables) };
  const entries = readCases(cwd, casesName);
  let failed = false;
  for (const [index, entry] of entries.entries()) {
    const result = entry.read === null ? nothingOf(entry) : replayCase(flow, entry.read, index, defaults);
    const errors = entry.read === null ? result.errors : [...entry.errors, ...result.errors];
    failed ||= errors.length > 0;
    write(JSON.stringify({ ...result, errors }));
  }
  return failed ? exitCodes.findings : exitCodes.fine;
};

function nothingOf({ name, errors }: CaseEntry): CaseResult {
  return { case: name, path: [], outcome: null, facts: {}, errors };
}
