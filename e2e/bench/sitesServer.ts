import { serveCompressed } from "./serveCompressed.ts";

/** What `serveApart` runs: serves the folder that it is given, tells where, and compresses what it is told to. */
const { address, warm } = await serveCompressed(process.argv[2]!);
process.on("message", (path) => {
  warm(String(path));
  process.send!("warm");
});
process.on("disconnect", () => process.exit());
process.send!(address);
