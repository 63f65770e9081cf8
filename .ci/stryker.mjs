/** See `mutate.mjs`. */
export default {
  testRunner: "vitest",
  vitest: { configFile: ".ci/vitest.mutate.config.ts", related: true },
  plugins: ["@stryker-mutator/vitest-runner"],
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "node_modules/.cache/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // Changes in what is computed when a file loads would need a fresh start each.
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  timeoutMS: 20_000,
};
