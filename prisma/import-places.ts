import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importOffices, ImportRefusedError, importPostcodes } from "@/lib/places/import/import-places";
import { PlaceFileError } from "@/lib/places/table-file";
import { db } from "@/lib/platform/db";
import { todayInNorway } from "@/lib/platform/today";

// Compares a register with the database, and with --write makes the database what the register says.
// What differs goes to standard output, everything else to standard error. Run through lib/platform/commands/import-places.mjs.

const usage = `npm run import:offices -- FILE      Nav's register of its units (JSON)
npm run import:postcodes -- FILE    Bring's register of postcodes (tab-separated, ANSI or UTF-8)

  Without more it only says what would change.
  --write            do it
  --allow-removals   also when more than a tenth would go
  --skip-bad         leave offices alone that can't be understood, instead of refusing the file (offices only)
  --date YYYY-MM-DD  the day the register was taken; today when it isn't said`;

const imports = { offices: importOffices, postcodes: importPostcodes };

class UsageError extends Error {
  override name = "UsageError";
}

function readArguments() {
  const options = { write: { type: "boolean" }, "allow-removals": { type: "boolean" }, "skip-bad": { type: "boolean" }, date: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [kind, file, ...more] = positionals;
  if ((kind !== "offices" && kind !== "postcodes") || file === undefined || more.length > 0) throw new UsageError(usage);
  const date = values.date ?? todayInNorway();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date > todayInNorway()) throw new UsageError(`--date ${date} is no day that has been\n\n${usage}`);
  return { kind, file, date, write: values.write === true, allowRemovals: values["allow-removals"] === true, skipBad: values["skip-bad"] === true } as const;
}

try {
  const { kind, file, write, ...options } = readArguments();
  const progress = (line: string) => console.error(`  ${line}`);
  const { lines, summary } = await imports[kind](db, { ...options, file, write, bytes: readFileSync(file), progress });
  for (const line of lines) console.log(line);
  console.error(`\n${kind}: ${summary}\n${write ? "Written." : "Nothing was written. Say --write to do it."}`);
} catch (error) {
  process.exitCode = 1;
  // These say what to mend; anything else is a fault of ours and keeps its stack.
  const known = error instanceof PlaceFileError || error instanceof ImportRefusedError || error instanceof UsageError;
  const misused = error instanceof Error && "code" in error && (String(error.code).startsWith("ERR_PARSE_ARGS") || error.code === "ENOENT");
  console.error(known || misused ? error.message : error);
} finally {
  await db.$disconnect();
}
