import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkNodeVersion } from "./check-node-version.mjs";
import { installPackages } from "./install-packages.mjs";
import { root, runCommand } from "./run-command.mjs";
import { runProgram } from "./run-program.mjs";
import { runStep } from "./run-step.mjs";

const target = "public/schema/flow.schema.json";

await runCommand(async () => {
  checkNodeVersion();
  await runStep("packages", () => installPackages(root));
  await runStep("JSON Schema", async () => {
    const schema = await runProgram(process.execPath, ["--import", "tsx", "lib/editorial/flow-command/main.ts", root, "schema"], { cwd: root });
    await mkdir(path.dirname(path.join(root, target)), { recursive: true });
    // Through JSON: whatever else a program may say must not get into the file.
    await writeFile(path.join(root, target), `${JSON.stringify(JSON.parse(schema), null, 2)}\n`);
    return { outcome: target };
  });
});
