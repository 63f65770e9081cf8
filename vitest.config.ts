import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests have settings of their own, so that those of the site can be changed. */
const alias = [
  {
    find: /^.*\/site\.ts$/,
    replacement: fileURLToPath(new URL("src/browser/test-site.ts", import.meta.url)),
  },
];

export default defineConfig({
  test: {
    // One for each core.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["src/**/*.test.ts"],
          exclude: ["src/browser/**", "src/eval/**", "src/hosts/**"],
          // Most of the time went to loading the same modules for each file.
          isolate: false,
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "hosts",
          include: ["src/hosts/**/*.test.ts"],
          globalSetup: "src/hosts/build-sites.ts",
          // A busy machine is slow, not wrong.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "browser",
          include: ["src/browser/**/*.test.ts", "src/eval/**/*.test.ts"],
          // Browsers wait more than they work, so a core left free would be wasted.
          maxWorkers: Math.ceil(availableParallelism() * 1.5),
          // So that files share a browser that takes long to start.
          isolate: false,
          globalSetup: "src/browser/serve-site.ts",
          // A busy machine is slow, not wrong.
          testTimeout: 180_000,
          hookTimeout: 600_000,
          // How long a page may take to show what is waited for.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
