// Installs what is missing, so that one command works on a bare machine. Plain JavaScript without
// dependencies: it runs before there are any, on the system's own Node.
import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const run = (command, args, env = {}) =>
  execFileSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  });

const installed = "node_modules/.package-lock.json";
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync("package-lock.json").mtimeMs) {
  if (lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error("node_modules is a link, and npm would empty the folder that it leads to.");
    console.error("Delete the link and start again.");
    process.exit(1);
  }
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

// On Linux the packages bring a Node of their own, which every script of npm runs on.
const [major, minor] = process.versions.node.split(".").map(Number);
if (!existsSync("node_modules/.bin/node") && (major < 24 || (major === 24 && minor < 2))) {
  console.error(`Node 24.2 or newer is needed here, and this is ${process.versions.node}.`);
  console.error("Install it from https://nodejs.org and start again.");
  process.exit(1);
}

if (process.argv.includes("--browsers")) installBrowsers();

/** The browsers and the host that the tests drive, from Debian's packages; elsewhere they are to be there. */
function installBrowsers() {
  const files = {
    "chromium-headless-shell": "/usr/bin/chromium-headless-shell",
    "firefox-esr": "/usr/bin/firefox-esr",
    "fonts-liberation": "/usr/share/fonts/truetype/liberation",
    "webkit2gtk-driver": "/usr/bin/WebKitWebDriver",
    nginx: "/usr/sbin/nginx",
    "libnginx-mod-http-brotli-static": "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    xvfb: "/usr/bin/Xvfb",
    "dbus-x11": "/usr/bin/dbus-launch",
  };
  const missing = Object.keys(files).filter((name) => !existsSync(files[name]));
  if (missing.length === 0) return;
  const debian = existsSync("/etc/debian_version");
  const root = process.getuid?.() === 0;
  if (!debian || !root) {
    const how = debian
      ? `sudo apt-get install ${missing.join(" ")}`
      : "see README.md, “Two commands”";
    console.warn(`Missing for the tests in browsers and on hosts: ${missing.join(", ")} (${how}).`);
    return;
  }
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], quiet);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], quiet);
}
