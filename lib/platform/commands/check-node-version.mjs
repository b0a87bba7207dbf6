import { CommandError } from "./command-error.mjs";

const oldest = [20, 19];

/** Next, Prisma and the tests need this Node; an older one fails much later, with a message nobody understands. */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new CommandError(`This needs Node ${oldest.join(".")} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`);
}
