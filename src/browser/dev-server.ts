import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { SiteCopy } from "./copy-site.ts";

/** So long a server that was asked to end may take, in milliseconds. */
const END_MS = 5_000;

/** The development server of a copy of the site, as `npm run dev` starts it. */
export class DevServer {
  /** E.g. `http://localhost:43121`. */
  url = "";
  /** All that it has printed. */
  output = "";
  readonly #process: ChildProcess;
  /** A test run that is stopped leaves no server behind. */
  readonly #kill = () => {
    this.#process.kill("SIGKILL");
  };

  constructor(copy: SiteCopy) {
    // Astro would start a second process for a caller that it takes for a program.
    const args = ["node_modules/astro/bin/astro.mjs", "dev", "--port", "0", "--ignore-lock"];
    // Under Vitest, Astro’s server answers nothing.
    const env = { ...process.env, VITEST: undefined, NODE_ENV: "development", NO_COLOR: "1" };
    this.#process = spawn(process.execPath, args, {
      cwd: copy.root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    process.once("exit", this.#kill);
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.output += text;
      });
    }
  }

  /** Waits until it listens. */
  async started(): Promise<void> {
    while (this.url === "") {
      const line = /Local\s+(http:\/\/localhost:\d+)/.exec(this.output);
      if (line !== null) this.url = line[1] ?? "";
      else if (this.#process.exitCode !== null) throw new Error(`It ended:\n${this.output}`);
      else await new Promise((later) => setTimeout(later, 50));
    }
  }

  async stop(): Promise<void> {
    process.off("exit", this.#kill);
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, "exit");
    const timeout = setTimeout(this.#kill, END_MS);
    this.#process.kill("SIGTERM");
    await ended;
    clearTimeout(timeout);
  }
}
