import { flowJsonSchema } from "@/lib/flow/json-schema";
import type { Command } from "./command";
import { CommandFailure, exitCodes } from "./command-failure";

/** The JSON Schema of a definition file, as it stands in public/schema. */
export const schemaCommand: Command = ({ files }, write) => {
  if (files.length > 0) throw new CommandFailure("schema takes no file.");
  write(JSON.stringify(flowJsonSchema(), null, 2));
  return exitCodes.fine;
};
