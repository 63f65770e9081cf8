import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import { createServer } from "node:net";

/** Debian's MiniBrowser: a window with WebKitGTK in it, and nothing else. */
const [MINI_BROWSER] = globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser");

/** Whether WebKitGTK can be driven on this machine. */
export const HAS_WEBKIT_GTK =
  MINI_BROWSER !== undefined &&
  ["WebKitWebDriver", "Xvfb", "dbus-run-session"].every((name) => existsSync(`/usr/bin/${name}`));

/** An element of the page, as WebDriver names it; see https://www.w3.org/TR/webdriver2/#elements. */
type ElementReference = Record<string, string>;

/** A WebKitGTK window, driven over plain WebDriver. */
export class WebKitGtk {
  readonly #processes: ChildProcess[];
  readonly #session: string;

  private constructor(processes: ChildProcess[], session: string) {
    this.#processes = processes;
    this.#session = session;
  }

  /** Opens a window of 1,280 × 900 pixels on a screen of its own. */
  static async open(): Promise<WebKitGtk> {
    const port = await freePort();
    // `-displayfd 3`: Xvfb chooses a free display and writes its number there when it is ready.
    const screen = spawn(
      "Xvfb",
      ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
      {
        stdio: ["ignore", "ignore", "ignore", "pipe"],
      },
    );
    const [display] = await once(screen.stdio[3] as NodeJS.ReadableStream, "data");
    const driver = spawn("dbus-run-session", ["--", "WebKitWebDriver", `--port=${port}`], {
      stdio: "ignore",
      detached: true,
      env: {
        ...process.env,
        DISPLAY: `:${String(display).trim()}`,
        WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      },
    });
    const processes = [screen, driver];
    const address = `http://127.0.0.1:${port}`;
    await untilAnswers(`${address}/status`);
    const options = { binary: MINI_BROWSER, args: ["--automation", "--full-screen"] };
    const created = await call("POST", `${address}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    const { sessionId } = created as { sessionId: string };
    return new WebKitGtk(processes, `${address}/session/${sessionId}`);
  }

  /** Goes to an address and waits until it is loaded. */
  async goto(url: string): Promise<void> {
    await call("POST", `${this.#session}/url`, { url });
  }

  /**
   * Runs a function's body in the page and returns what it returns, e.g. `return document.title`.
   *
   * @param values what the body finds in `arguments`
   */
  async run(body: string, ...values: unknown[]): Promise<unknown> {
    return call("POST", `${this.#session}/execute/sync`, { script: body, args: values });
  }

  /** Waits until an expression is true in the page, e.g. `document.title !== ""`. */
  async until(expression: string): Promise<void> {
    for (let tries = 0; tries < 150; tries += 1) {
      if (await this.run(`return Boolean(${expression})`)) return;
      await new Promise((wait) => setTimeout(wait, 100));
    }
    throw new Error(`In WebKitGTK this never became true: ${expression}`);
  }

  /** Clicks the first element that a selector finds. */
  async click(selector: string): Promise<void> {
    await call("POST", `${await this.#address(selector)}/click`, {});
  }

  /** Types into the first element that a selector finds; `\uE007` is Enter. */
  async type(selector: string, text: string): Promise<void> {
    await call("POST", `${await this.#address(selector)}/value`, { text });
  }

  /** Presses keys where the focus is, e.g. `\uE00C` for Escape. */
  async press(key: string): Promise<void> {
    const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: key }));
    await call("POST", `${this.#session}/actions`, {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  /** What the window shows, as a PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await call("GET", `${this.#session}/screenshot`)), "base64");
  }

  async close(): Promise<void> {
    await call("DELETE", this.#session).catch(() => {});
    for (const { pid } of this.#processes.slice(1)) {
      // The whole group: the bus, the driver and its browser.
      if (pid !== undefined) process.kill(-pid);
    }
    this.#processes[0]?.kill();
  }

  async #address(selector: string): Promise<string> {
    const found = await call("POST", `${this.#session}/element`, {
      using: "css selector",
      value: selector,
    });
    const [id] = Object.values(found as ElementReference);
    return `${this.#session}/element/${id}`;
  }
}

/** Sends a WebDriver command and returns its value; see https://www.w3.org/TR/webdriver2/#endpoints. */
async function call(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKitGTK refused ${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("WebKitWebDriver did not start.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
