import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { listenLocally, siteServer } from "./server.ts";

/** Longer than what is sent uncompressed. */
export const LONG = "All that is written here. ".repeat(100);

/** A folder like that of a built site, and a server of it. */
export class ServedFolder {
  readonly root = mkdtempSync(path.join(tmpdir(), "site ü "));
  readonly server = siteServer(this.root);
  /** Where it is served, once it is started. */
  site = "";

  async start(): Promise<void> {
    this.write(
      "_headers",
      "/*\n  X-All: yes\n# a comment\n/_astro/a.js\n  Cache-Control: immutable\n",
    );
    this.write("404.html", "<h1>There is no page here</h1>");
    this.write("index.html", "<h1>Home</h1>");
    this.write("_astro/a.js", LONG);
    this.write("articles/walk/index.html", LONG);
    this.write("articles/sözü/index.html", "ü");
    this.write("ten.txt", "0123456789");
    this.site = await listenLocally(this.server, 0);
  }

  get address(): AddressInfo {
    return this.server.address() as AddressInfo;
  }

  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  remove(name: string): void {
    rmSync(path.join(this.root, name));
  }

  /** Asks for a target as it is written, e.g. `/../x`, and returns the whole answer. */
  ask(target: string, method = "GET", headers = ""): Promise<string> {
    const end = `Host: localhost\r\nConnection: close\r\n${headers}\r\n`;
    return this.exchange(`${method} ${target} HTTP/1.1\r\n${end}`);
  }

  /** Sends bytes as they are, and returns what comes back until the server closes. */
  exchange(bytes: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.address.port, this.address.address);
      let answer = "";
      socket.setEncoding("latin1").on("data", (data) => {
        answer += data;
      });
      socket.on("close", () => resolve(answer)).on("error", reject);
      socket.write(bytes, "latin1");
    });
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
    rmSync(this.root, { recursive: true });
  }
}
