/**
 * A page's accessibility tree as Playwright writes it, without the addresses of links: they aren't said.
 * A line that has nothing inside any more doesn't end with a colon.
 */
export function writeTree(snapshot: string): string {
  const lines = snapshot.split("\n").filter((line) => !/^\s*- \/url: /.test(line));
  const depthOf = (line: string | undefined) => (line === undefined ? 0 : line.search(/\S/));
  return `${lines.map((line, index) => (depthOf(lines[index + 1]) > depthOf(line) ? line : line.replace(/:$/, ""))).join("\n")}\n`;
}
