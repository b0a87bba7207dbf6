import { checkNodeVersion } from "./check-node-version.mjs";
import { generateClient } from "./generate-client.mjs";
import { generateDarkTheme } from "./generate-dark-theme.mjs";
import { installPackages } from "./install-packages.mjs";
import { runStep } from "./run-step.mjs";

/**
 * Everything a fresh copy of the project lacks before any of its code can run. Does nothing that is done already.
 * Until this has run no package may be imported: modules of the commands import packages where they use them.
 * @param {string} root
 */
export async function prepare(root) {
  checkNodeVersion();
  await runStep("packages", () => installPackages(root));
  await runStep("client", () => generateClient(root));
  await runStep("dark colours", () => generateDarkTheme(root));
}
