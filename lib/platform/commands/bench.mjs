import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { checkNodeVersion } from "./check-node-version.mjs";
import { CommandError } from "./command-error.mjs";
import { installPackages } from "./install-packages.mjs";
import { root, runCommand } from "./run-command.mjs";

// `npm run bench` tells which benchmarks there are; `npm run bench -- flow` runs tests/bench/flow.bench.ts.

const folder = "tests/bench";
const ending = ".bench.ts";

await runCommand(async () => {
  const names = (await readdir(path.join(root, folder))).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  const [name] = process.argv.slice(2);
  if (name === undefined) return console.log(`Benchmarks: ${names.join(", ")}. Run one with: npm run bench -- ${names[0]}`);
  if (!names.includes(name)) throw new CommandError(`There is no benchmark "${name}". There is: ${names.join(", ")}.`);
  checkNodeVersion();
  await installPackages(root);
  const child = spawn(process.execPath, ["--import", "tsx", `${folder}/${name}${ending}`], { cwd: root, stdio: "inherit" });
  const [code] = await once(child, "close");
  process.exitCode = code ?? 1;
});
