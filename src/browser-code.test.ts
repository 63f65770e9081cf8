import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { expect, test } from "vitest";

/** The scripts that Astro bundles for the browser: those written in components, without `is:inline`. */
const scripts = globSync("src/**/*.astro").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = ""]) => ({
    file,
    code,
  })),
);

const isOfNode = (name: string) => name.startsWith("node:") || builtinModules.includes(name);

/** Leaves out what is no script of this site or of a package: Node’s own modules, and styles. */
const leavingOut: Plugin = {
  name: "leaving-out",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path: name }) =>
      isOfNode(name) || name.includes(".css") ? { path: name, external: true } : undefined,
    );
  },
};

/** Every module that a script reaches, with what it imports, dynamically or not. */
async function modulesOf({
  file,
  code,
}: {
  file: string;
  code: string;
}): Promise<Metafile["inputs"]> {
  const { metafile } = await build({
    stdin: {
      contents: code,
      sourcefile: path.basename(file),
      resolveDir: path.dirname(file),
      loader: "ts",
    },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    plugins: [leavingOut],
    logLevel: "silent",
  });
  return metafile.inputs;
}

/** The shortest chains of imports that end at a module of Node, e.g. `a.ts → b.ts → node:crypto`. */
function chainsToNode(modules: Metafile["inputs"], entry: string): string[] {
  const waiting = [[entry]];
  const seen = new Set([entry]);
  const chains: string[] = [];
  for (const chain of waiting) {
    for (const { path: name } of modules[chain.at(-1) ?? ""]?.imports ?? []) {
      if (isOfNode(name)) chains.push([...chain, name].join(" → "));
      if (!seen.has(name)) waiting.push([...chain, name]);
      seen.add(name);
    }
  }
  return chains;
}

test("code for the browser reaches no module of Node by any chain of imports", async () => {
  const reached = new Set<string>();
  const chains: string[] = [];
  for (const script of scripts) {
    const modules = await modulesOf(script);
    for (const name of Object.keys(modules)) reached.add(name);
    chains.push(...chainsToNode(modules, script.file));
  }
  expect(chains).toEqual([]);
  // What is loaded later is looked at too.
  expect([...reached]).toEqual(
    expect.arrayContaining(["src/search/ui/engine.ts", "src/share/menu/share-menu.ts"]),
  );
});
