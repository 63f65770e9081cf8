import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts"],
          exclude: ["src/browser/**", "src/eval/**"],
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["src/browser/**/*.test.ts", "src/eval/**/*.test.ts"],
          globalSetup: "src/browser/serve-site.ts",
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // How long a page may take to show what is waited for.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
