import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { readYamlFile, SearchFileError } from "../yaml-file";
import { formSlug, formSource, formTheme, type FormSource, type FormTheme } from "./form";

export type FormLibrary = { source: FormSource; themes: readonly FormTheme[] };

const sourceFile = "source.yaml";

/**
 * Reads the forms of a folder: one file for each theme, and one that says where they come from.
 * @throws {SearchFileError} when a file can't be used, or a number or a place among the themes is there twice.
 */
export function readFormFiles(directory: string): FormLibrary {
  const source = readYamlFile(path.join(directory, sourceFile), formSource);
  const files = readdirSync(directory).filter((name) => name.endsWith(".yaml") && name !== sourceFile);
  const themes = files.map((name) => ({ slug: name.slice(0, -".yaml".length), ...readYamlFile(path.join(directory, name), formTheme) }));
  refuseTwice(directory, themes.flatMap(({ forms }) => forms.map(({ number }) => number)));
  refuseTwice(directory, themes.map(({ order }) => `order ${order}`));
  return { source, themes: themes.sort((a, b) => a.order - b.order) };
}

/** What stands in the address of each form of a folder; none when there is no such folder. @throws {SearchFileError} */
export function readFormSlugs(directory: string): Set<string> {
  if (!existsSync(directory)) return new Set();
  return new Set(readFormFiles(directory).themes.flatMap(({ forms }) => forms.map(({ number }) => formSlug(number))));
}

function refuseTwice(directory: string, names: readonly string[]): void {
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new SearchFileError(`${directory}\n  ${twice} is there twice`);
}
