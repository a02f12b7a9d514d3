import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface ServedApart {
  /** With its slash at the end. */
  readonly address: string;
  /** Compresses the files below a path of the folder ahead, so that no visit waits for it. */
  readonly warm: (path: string) => Promise<void>;
  readonly close: () => void;
}

/** Serves a folder as `serveCompressed` does, in a process of its own: what steers and watches the browser is busy while a page loads, and would keep it waiting. */
export async function serveApart(folder: string): Promise<ServedApart> {
  const server = fork(fileURLToPath(new URL("sitesServer.ts", import.meta.url)), [folder]);
  const ended = once(server, "exit").then(() => Promise.reject(new Error("the bench's server has ended")));
  ended.catch(() => undefined);
  const answer = async (): Promise<string> => {
    const [told] = (await Promise.race([once(server, "message"), ended])) as [string];
    return told;
  };
  const address = await answer();
  const warm = async (path: string): Promise<void> => {
    server.send(path);
    await answer();
  };
  return { address, warm, close: () => server.disconnect() };
}
