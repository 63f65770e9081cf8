import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const PROGRAM = "/usr/sbin/nginx";
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** nginx with `.github/hosts/nginx.conf`, and sites that `.github/hosts/nginx-deploy.sh` brings to it. */
export class Nginx {
  /** E.g. `http://127.0.0.1:43121`. */
  origin = "";
  readonly #root = mkdtempSync(path.join(tmpdir(), "nginx-"));
  #process: ChildProcess | undefined;

  /** Waits until the first site is there. */
  async start(dist: string, base: string): Promise<void> {
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    const host = readFileSync(".github/hosts/nginx.conf", "utf8")
      .replaceAll("/srv/site", this.#at("site"))
      .replace(/listen 80;\s+listen \[::\]:80;/, `listen 127.0.0.1:${port};`);
    writeFileSync(this.#at("host.conf"), host);
    writeFileSync(
      this.#at("nginx.conf"),
      // The folders of tests are for their owner alone.
      `load_module ${BROTLI};
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 2;
pid ${this.#at("pid")};
error_log ${this.#at("errors")};
events { worker_connections 1024; }
http { access_log off; include ${this.#at("host.conf")}; }
`,
    );
    this.deploy(dist, base, "true");
    this.#process = spawn(PROGRAM, [...this.#options, "-g", "daemon off;"], { stdio: "inherit" });
    for (;;) {
      if (this.#process.exitCode !== null) throw new Error("nginx ended.");
      if (await fetch(this.origin).catch(() => undefined)) return;
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  /** Brings a built site to it in place of the one before. */
  deploy(dist: string, base: string, program = [PROGRAM, ...this.#options].join(" ")): void {
    const at = this.#at("from");
    mkdirSync(at, { recursive: true });
    rmSync(path.join(at, "dist"), { force: true });
    symlinkSync(dist, path.join(at, "dist"));
    const script = path.resolve(".github/hosts/nginx-deploy.sh");
    const { status, stderr } = spawnSync(script, [this.#at("site")], {
      cwd: at,
      encoding: "utf8",
      env: { ...process.env, BASE_PATH: base, NGINX: program },
    });
    if (status !== 0) throw new Error(stderr);
  }

  async stop(): Promise<void> {
    if (this.#process?.exitCode === null) {
      this.#process.kill("SIGQUIT");
      await once(this.#process, "exit");
    }
    rmSync(this.#root, { recursive: true, force: true });
  }

  #at(name: string): string {
    return path.join(this.#root, name);
  }

  get #options(): string[] {
    return ["-p", this.#root, "-c", this.#at("nginx.conf"), "-e", this.#at("errors")];
  }
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
