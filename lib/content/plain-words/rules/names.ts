import { findNames } from "../find-names";
import { findingIn, type Rule } from "./rule";

/** Names that a document declares and no language of it holds: a declaration is never kept in stock. Told with bokmål. */
export const checkNames: Rule = (text) => {
  if (text.wording !== "nb") return [];
  const written = JSON.stringify(text.document.words) + text.lines.map((line) => line.text).join(" ");
  const idle = (text.document.structure.names ?? []).filter((name) => findNames(written, [name]).length === 0);
  return idle.map((name) => findingIn(text, "idle-name", { path: "structure.yaml: names", text: name }, "Stands nowhere in the words. Take it away."));
};
