import { drawMap } from "@/lib/flow/map";
import type { Command } from "./command";
import { CommandFailure, exitCodes } from "./command-failure";
import { readFlowFile } from "./read-flow-file";

/** Draws a flow as a Mermaid flowchart, with the words of one language: bokmål if it is there, or the first there is. */
export const mapCommand: Command = ({ cwd, files, options }, write) => {
  const [name, ...more] = files;
  if (name === undefined || more.length > 0) throw new CommandFailure("map takes one flow.");
  const { flow, words } = readFlowFile(cwd, name);
  const languages = Object.keys(words);
  const language = options.language ?? (languages.includes("nb") ? "nb" : languages[0]);
  const chosen = language !== undefined && Object.hasOwn(words, language) ? words[language] : undefined;
  if (!chosen) throw new CommandFailure(`${name} has no words in "${language ?? ""}". It has: ${languages.join(", ")}.`);
  write(drawMap(flow, chosen));
  return exitCodes.fine;
};
