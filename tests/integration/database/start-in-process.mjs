import { startEmbeddedPostgres } from "../../../lib/platform/database/start-embedded.mjs";

// Uses the database of the folder it is given, says its address, and leaves when its input ends.
const { url, stop } = await startEmbeddedPostgres({ directory: process.argv[2] ?? "", log: () => {} });
console.log(url);
process.stdin.on("end", () => void stop()).resume();
