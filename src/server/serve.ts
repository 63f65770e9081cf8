import { siteServer } from "./server.ts";

const PORT = 4321;

siteServer("dist")
  .on("error", (error: NodeJS.ErrnoException) => {
    const taken = error.code === "EADDRINUSE";
    console.error(
      taken ? `Port ${PORT} is taken. Stop what uses it and start again.` : error.message,
    );
    process.exitCode = 1;
  })
  .listen(PORT, () => console.log(`The site is at http://localhost:${PORT}`));
