import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Browsers wait more than they work, so a core left free would be wasted.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts"],
          exclude: ["src/browser/**", "src/eval/**", "src/hosts/**"],
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "hosts",
          include: ["src/hosts/**/*.test.ts"],
          globalSetup: "src/hosts/build-sites.ts",
          // A busy machine is slow, not wrong.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        test: {
          name: "browser",
          include: ["src/browser/**/*.test.ts", "src/eval/**/*.test.ts"],
          globalSetup: "src/browser/serve-site.ts",
          // A busy machine is slow, not wrong.
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // How long a page may take to show what is waited for.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
