import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // Next's guard against server code in the browser's bundle has nothing to guard here.
      "server-only": path.join(root, "tests/support/empty-module.ts"),
    },
  },
  test: {
    // Two cores are what the smallest machine has; left alone, Vitest uses one of them.
    maxWorkers: 2,
    // A busy machine is no fault of the code: this only ends what would never end.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ["tests/{unit,flows,components,integration}/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/support/fail-on-console-error.ts"],
    // Class names as they are written, so that they can be read when a component test fails.
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
