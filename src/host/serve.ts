import { existsSync } from "node:fs";
import { BASE } from "../site-address.ts";
import { listenLocally, siteServer } from "./server.ts";

/** `npm start`: serves the built site to this machine. */
const PORT = 4321;

if (!existsSync("dist/index.html")) {
  console.error("There is no built site in dist/. Run “npm run build” first.");
  process.exitCode = 1;
} else {
  listenLocally(siteServer("dist", BASE), PORT).then(
    (site) => console.log(`The site is at ${site}${BASE}`),
    ({ message }: Error) => {
      console.error(message);
      process.exitCode = 1;
    },
  );
}
