import path from "node:path";
import type { NextConfig } from "next";
import { briefLanguages } from "./lib/i18n/locales";
import { distDirectory } from "./lib/platform/dist-directory.mjs";

/** Set while the tests build and serve the site (tests/run-tests.mjs). */
const testDirectory = process.env["TEST_BUILD_DIRECTORY"];

const config: NextConfig = {
  distDir: distDirectory(testDirectory),
  typescript: {
    // Types are checked by `npm run check` and `npm test`, tests included; whoever starts the site shouldn't wait for it again.
    ignoreBuildErrors: true,
    // Next writes the folder of the build into this file, which shall not be the project's own when that is the tests' build.
    ...(testDirectory && { tsconfigPath: `${testDirectory}/tsconfig.json` }),
  },
  // Next's own cache on disk, without the 404s of made-up addresses.
  cacheHandler: path.resolve("lib/platform/server/page-cache.mjs"),
  // Every reader gets title and metadata in the head. Otherwise Next streams them into the body and moves them by script, which citizen pages don't have.
  htmlLimitedBots: /.*/,
  experimental: {
    // Without this every icon and component of Aksel ends up in the browser's bundle.
    optimizePackageImports: ["@navikt/ds-react", "@navikt/aksel-icons"],
  },
  // The server in front of Next compresses the finished document, with brotli too; Next would compress before it is finished.
  compress: false,
  // While developing, Next prints addresses with their query; sealed answers aren't to stand in any log.
  logging: { incomingRequests: { ignore: [/_forseglet/, /\/sok/] } },
  poweredByHeader: false,
  reactStrictMode: true,
  // Addresses come from content that editors publish; they can't be known when the types are made.
  typedRoutes: false,
  // A language with only the words we are certain of has one page, at whatever address somebody asks for in it.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [{ source: `/:language(${Object.keys(briefLanguages).join("|")})/:path*`, destination: "/nb/samisk" }],
      afterFiles: [],
      fallback: [],
    }),
};

export default config;
