import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Who may import whom (README, "The house"): each room with the rooms it may use, all of them on floors below its own.
 * Read as a graph this has no circle, so the rooms have none either.
 */
const rooms = {
  "lib/flow": [],
  "lib/platform": [],
  "lib/i18n": [],
  "lib/places": ["lib/i18n", "lib/platform"],
  "lib/channels": ["lib/content", "lib/flow", "lib/places", "lib/i18n"],
  "lib/content": ["lib/flow", "lib/i18n", "lib/platform"],
  "lib/search": ["lib/content", "lib/flow", "lib/places", "lib/i18n", "lib/platform"],
  "lib/sharing": ["lib/content", "lib/flow", "lib/places", "lib/i18n", "lib/platform"],
  "lib/editorial": ["lib/content", "lib/flow", "lib/i18n", "lib/platform", "lib/search"],
  components: ["lib/channels", "lib/content", "lib/flow", "lib/i18n", "lib/places", "lib/search", "lib/sharing"],
  app: ["components", "lib"],
  prisma: ["lib"],
};

/** Modules that read the database, the environment or a request: a component gets what they read handed down. */
const serverModules = "@/lib/(content/(read-published|find-document)|places/(read-places|store/.*|import/.*|seed-files)|search/(search-site|forms/(read-forms|form-files|store-forms)|entries/.*|query/.*|synonyms/.*)|sharing/(page-metadata|list-addresses|sealed-answers|ended-cases))$";

function restrict(files, patterns) {
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

/** The fence around a room: other rooms only by the alias and only those named, its own files by relative paths that stay inside. */
function fence([room, allowed]) {
  const names = [room, ...allowed].map((name) => `${name}/`).join("|");
  const others = { regex: `^@/(?!${names})`, message: `${room} may import only ${allowed.join(", ") || "its own files"} (README, "The house").` };
  const extra = {
    "lib/flow": [{ regex: "^(?![./]|zod$|big\\.js$|temporal-polyfill$)", message: "lib/flow is pure: zod, big.js for decimals and temporal-polyfill for the calendar." }],
    components: [{ regex: serverModules, message: "A component doesn't read: the page hands it what it shows." }],
  };
  const patterns = [others, ...(extra[room] ?? [])];
  const outside = (depth) => ({ regex: `^${"\\.\\./".repeat(depth)}`, message: "Reach other rooms by @/…" });
  return [
    restrict([`${room}/*.{ts,tsx}`], [...patterns, outside(1)]),
    restrict([`${room}/*/*.{ts,tsx}`], [...patterns, outside(2)]),
    restrict([`${room}/*/*/**/*.{ts,tsx}`], patterns),
  ];
}

export default defineConfig(
  globalIgnores(["**/generated/**", ".next*/**", ".data/**", "next-env.d.ts", "test-results/**"]),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  next.configs["core-web-vitals"],
  {
    rules: {
      // Shapes of data are types here, whether they are unions or objects.
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "no-console": "error",
      // "Do nothing" is a fair thing to hand over, and `wanted && act()` reads well.
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-unused-expressions": ["error", { allowShortCircuit: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["app/**", "components/**", "lib/{flow,content,places,channels,search,sharing,i18n,editorial}/**", "prisma/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[object.name='process'][property.name='env']", message: "Only lib/platform reads the environment." },
        { selector: "ImportDeclaration[source.value='next/link']", message: "Citizen pages are documents: use <a>." },
      ],
    },
  },
  // A case for each operator, node or relation there is: as many branches as the language has words, each of one line.
  { files: ["lib/flow/{bounds,explore,proof}/**"], rules: { complexity: ["error", 30] } },
  // Nothing for next/image to improve: see the file.
  { files: ["components/content/drawing.tsx"], rules: { "@next/next/no-img-element": "off" } },
  // The error summary takes focus when a form comes back: without JavaScript only the attribute can do that.
  { files: ["components/flow/problem-summary.tsx"], rules: { "jsx-a11y/no-autofocus": "off" } },
  // A describe holds many tests, and commands talk to the person who started them.
  { files: ["tests/**"], rules: { "max-lines-per-function": "off", complexity: "off" } },
  { files: ["lib/platform/commands/**", "lib/platform/server/**", "prisma/*.ts", "tests/**/*.mjs", "tests/bench/**"], rules: { "no-console": "off" } },
  // A small module for the browser: one function around what it remembers.
  { files: ["public/js/**"], rules: { "max-lines-per-function": ["error", 120] } },
  { files: ["public/js/**"], languageOptions: { globals: { document: "readonly", window: "readonly" } } },
  Object.entries(rooms).flatMap(fence),
);
