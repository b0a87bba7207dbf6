import { parseArgs } from "node:util";
import { readDay } from "@/lib/flow/calendar";
import type { Command, CommandCall } from "./command";
import { CommandFailure, exitCodes, type ExitCode } from "./command-failure";
import { help } from "./help";

/** Each command with the options it knows. Loaded when it is asked for: most need only a part of the language. */
const commands: Record<string, { load: () => Promise<Command>; options: readonly string[] }> = {
  prove: { load: async () => (await import("./prove-command")).proveCommand, options: ["json"] },
  replay: { load: async () => (await import("./replay-command")).replayCommand, options: ["today", "tables"] },
  paths: { load: async () => (await import("./paths-command")).pathsCommand, options: ["today"] },
  map: { load: async () => (await import("./map-command")).mapCommand, options: ["language"] },
  schema: { load: async () => (await import("./schema-command")).schemaCommand, options: [] },
};

/** Where a command writes: its result, and what it has to say when there is none. */
export type Terminal = { write: (line: string) => void; complain: (line: string) => void };

/**
 * Runs one command on a flow.
 * @param args as they stand on the command line.
 * @param cwd the folder that file names are relative to.
 * @returns how to end; what is wrong with the call or a file has been said.
 */
export async function runFlowCommand(args: readonly string[], cwd: string, { write, complain }: Terminal): Promise<ExitCode> {
  try {
    const asked = readArguments(args, cwd);
    if (asked === null) {
      write(help);
      return exitCodes.fine;
    }
    const command = await asked.load();
    return command(asked.call, write);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    complain(error.message);
    return exitCodes.unreadable;
  }
}

function readArguments(args: readonly string[], cwd: string): { load: () => Promise<Command>; call: CommandCall } | null {
  const { values, positionals } = parse(args);
  const { help: wantsHelp, ...options } = values;
  if (wantsHelp || positionals[0] === "help") return null;
  const [name = "", ...files] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CommandFailure(`${name === "" ? "Which command?" : `There is no command "${name}".`} One of ${Object.keys(commands).join(", ")}; --help tells more.`);
  const foreign = Object.keys(options).find((option) => !command.options.includes(option));
  if (foreign !== undefined) throw new CommandFailure(`${name} has no option --${foreign}. See --help.`);
  if (options.today !== undefined && readDay(options.today) === null) throw new CommandFailure(`--today "${options.today}" is not a day written YYYY-MM-DD.`);
  return { load: command.load, call: { cwd, files, options } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, json: { type: "boolean" }, today: { type: "string" }, tables: { type: "string" }, language: { type: "string" } },
    });
  } catch (error) {
    throw new CommandFailure(`${error instanceof Error ? error.message : String(error)}. See --help.`, { cause: error });
  }
}
