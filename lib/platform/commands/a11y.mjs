import { checkNodeVersion } from "./check-node-version.mjs";
import { installPackages } from "./install-packages.mjs";
import { root, runCommand } from "./run-command.mjs";
import { runWithBrowser, withTestSite } from "./with-test-site.mjs";

// `npm run a11y` tries our own site, `-- --full` all of it in all modes, `-- --url ADDRESS [--json]` any page: see tests/a11y.
// A full run takes hours: `--part 2/6` does the second sixth, `--resume` asks each check only about pages
// that have changed, or that it hasn't seen since it changed itself, and `--record` writes down what the page «Tilgjengelighet» may say.

const wanted = process.argv.slice(2);
/** @param {readonly string[]} args */
const tryPages = (args) => runWithBrowser("tests/a11y/main.ts", args);

await runCommand(async () => {
  if (wanted.some((word) => word.startsWith("--url"))) {
    // Nothing but the result may stand on standard output.
    checkNodeVersion();
    await installPackages(root);
    process.exitCode = await tryPages(wanted);
    return;
  }
  process.exitCode = await withTestSite((address) => tryPages(["--site", address, ...wanted]));
});
