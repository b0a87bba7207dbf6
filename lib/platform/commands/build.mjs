import { buildSite } from "./build-site.mjs";
import { prepare } from "./prepare.mjs";
import { root, runCommand } from "./run-command.mjs";
import { runStep } from "./run-step.mjs";

await runCommand(async () => {
  await prepare(root);
  await runStep("site", () => buildSite(root, { anew: true }));
});
