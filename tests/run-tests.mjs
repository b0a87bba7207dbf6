import { prepare } from "../lib/platform/commands/prepare.mjs";
import { root, runCommand } from "../lib/platform/commands/run-command.mjs";
import { stopOnSignal } from "../lib/platform/commands/stop-on-signal.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {Count} */
const total = { passed: 0, failed: 0 };
/** @type {(() => Promise<void>) | undefined} */
let stopSite;

stopOnSignal(async () => {
  // Node's own modules only, so that it can be loaded whether the packages are there or not.
  const { stopTools } = await import("./runner/run-tool.mjs");
  await stopTools();
  await stopSite?.();
  process.exit(1);
});

await runCommand(async () => {
  await prepare(root);
  // Packages may only be imported from here on.
  const { buildForTests, checkTypes, countUnrunBrowserTests, lint, runBrowserTests, runVitest } = await import("./runner/stages.mjs");
  await runStage("Lint", () => lint(root));
  await runStage("Types", () => checkTypes(root));
  await runStage("Unit, flow, component and integration tests", () => runVitest(root));
  await runStage("Browser tests", async () => {
    try {
      console.log(`Site ${(await buildForTests(root)).outcome}.`);
      return await runBrowserTests(root, (stop) => void (stopSite = stop));
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return countUnrunBrowserTests(root);
    }
  });
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
});

/**
 * Runs a stage and goes on whatever it says, so that all that is wrong is seen at once.
 * @param {string} name
 * @param {() => Promise<Count>} stage
 */
async function runStage(name, stage) {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = await stage();
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
