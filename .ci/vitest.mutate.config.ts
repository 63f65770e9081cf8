import { defineConfig } from "vitest/config";

/** The unit tests alone, for Stryker knows no projects. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["src/browser/**", "src/eval/**"],
    testTimeout: 60_000,
  },
});
