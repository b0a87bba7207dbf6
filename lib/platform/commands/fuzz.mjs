import { prepare } from "./prepare.mjs";
import { root, runCommand } from "./run-command.mjs";
import { runWithBrowser, withTestSite } from "./with-test-site.mjs";

// `npm run fuzz` walks our own site at random, 1,000 times each flow and 1,000 times by keyboard. `-- --seed N` walks as another day did,
// `--only NAME` one walk alone, `--walks N` so many of each, `--site ADDRESS` on a site that runs already: see tests/fuzz.

const wanted = process.argv.slice(2);
/** @param {readonly string[]} args */
const walk = (args) => runWithBrowser("tests/fuzz/main.ts", args);

await runCommand(async () => {
  if (wanted.some((word) => word.startsWith("--site"))) {
    await prepare(root);
    process.exitCode = await walk(wanted);
    return;
  }
  process.exitCode = await withTestSite((address) => walk(["--site", address, ...wanted]));
});
