import type { ExitCode } from "./command-failure";

/** What a command was called with. */
export type CommandCall = {
  /** The folder that file names are relative to. */
  cwd: string;
  /** What stands on the line besides the options. */
  files: readonly string[];
  options: CommandOptions;
};
export type CommandOptions = { json?: boolean | undefined; today?: string | undefined; tables?: string | undefined; language?: string | undefined };

/** One command: its result goes out line by line, and what comes back is how it ended. */
export type Command = (call: CommandCall, write: (line: string) => void) => ExitCode;
