import { createServer } from "node:net";
import { CommandError } from "./command-error.mjs";

/**
 * Asks before anything else is done whether the site can be reached on this port afterwards.
 * @param {number} port
 * @throws {CommandError}
 */
export async function checkPort(port) {
  const problem = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve("code" in error ? error.code : error.message));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
  if (problem === "EADDRINUSE") {
    throw new CommandError(`Port ${port} is taken by another program, maybe another "npm start". End that one, or choose another port: PORT=${port + 1} npm start`);
  }
  if (problem) throw new CommandError(`Port ${port} can't be used (${problem}).`);
}
