import { runCommand } from "./run-command.mjs";
import { runSite } from "./run-site.mjs";

await runCommand(() => runSite({ dev: false }));
