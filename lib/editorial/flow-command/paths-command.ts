import { replayCase } from "@/lib/flow/cases";
import { paths } from "@/lib/flow/paths";
import type { Command } from "./command";
import { CommandFailure, exitCodes } from "./command-failure";
import { readFlowFile } from "./read-flow-file";
import { writeExample } from "./write-example";

/** Cases that together take every way through a flow, each with what it comes to: one line of JSON a case, for `replay`. */
export const pathsCommand: Command = ({ cwd, files, options }, write) => {
  const [name, ...more] = files;
  if (name === undefined || more.length > 0) throw new CommandFailure("paths takes one flow.");
  const { flow } = readFlowFile(cwd, name);
  for (const [index, path] of paths(flow, options.today === undefined ? {} : { today: options.today }).entries()) {
    const example = writeExample(path);
    const { outcome, facts } = replayCase(flow, example, index);
    write(JSON.stringify({ case: index, ...example, outcome, facts }));
  }
  return exitCodes.fine;
};
