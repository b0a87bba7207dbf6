import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * Writes app/generated/dark.css: Aksel's dark colours for readers whose device asks for them.
 * Aksel switches on a class, which takes a script to set; we follow the device, so the same rules stand in a media query.
 * Only for screens: paper is white.
 * @param {string} root the project's folder
 * @returns {Promise<{ outcome: string }>}
 */
export async function generateDarkTheme(root) {
  const { default: postcss } = await import("postcss");
  const styles = path.dirname(createRequire(path.join(root, "package.json")).resolve("@navikt/ds-css/dist/global/tokens.css"));
  const sources = await Promise.all(["tokens.css", "baseline.css"].map((file) => readFile(path.join(styles, file), "utf8")));
  const css = `${sources.map((source) => darkRules(postcss.parse(source), postcss)).join("\n")}\n`;
  const target = path.join(root, "app/generated/dark.css");
  if ((await readFile(target, "utf8").catch(() => "")) === css) return { outcome: "up to date" };
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, css);
  return { outcome: "generated" };
}

/**
 * The rules a stylesheet has for `.dark`, as rules for the whole page in dark mode. Layers are kept, so that they win and lose as Aksel meant.
 * @param {import("postcss").Root} sheet
 * @param {import("postcss").Postcss} postcss
 * @returns {string}
 */
export function darkRules(sheet, postcss) {
  const found = postcss.root();
  sheet.walkRules((rule) => {
    // A rule that holds for :root too holds already, in both modes.
    if (!rule.selectors.some(isDark) || rule.selectors.includes(":root")) return;
    const dark = rule.clone({ selectors: [...new Set(rule.selectors.filter(isDark).map((selector) => selector.replace(/\.dark(-theme)?(?![\w-])/, ":root")))] });
    dark.cleanRaws();
    const query = postcss.atRule({ name: "media", params: "screen and (prefers-color-scheme: dark)" }).append(dark);
    const layer = rule.parent?.type === "atrule" ? rule.parent : undefined;
    found.append(layer ? postcss.atRule({ name: "layer", params: layer.params }).append(query) : query);
  });
  if (found.nodes.length === 0) throw new Error("Aksel's stylesheet no longer has a .dark rule: dark mode must be made another way");
  return found.toString();
}

/** @param {string} selector */
function isDark(selector) {
  return /\.dark(-theme)?(?![\w-])/.test(selector);
}
