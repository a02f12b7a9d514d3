import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine, HostPage, Place } from "./engine.ts";

/** What the WebKit of Debian and Ubuntu is made of. */
export interface WebKitPaths {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly display: string;
}

/** How a test fails whose driver has gone, which WebKit's now and then does of itself: not the page's fault, and worth another try. */
export const DRIVER_DIED = "WebKit’s driver does not answer any more";

/** How long to listen to the console of a visit, in seconds: well past the second after which an embed decides what room it has. */
const LISTENING_S = 3;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = { Tab: "\uE004", Enter: "\uE007", ArrowDown: "\uE015" } as const;

/**
 * WebKitGTK, driven over WebDriver, on a display of its own. It cannot show its requests: a proxy that answers nothing stands where the network would
 * be, and whoever asks it has asked for another host.
 */
export async function startWebKit({ driver, miniBrowser, display }: WebKitPaths): Promise<Engine> {
  const problems: string[] = [];
  const proxy = createServer((request, response) => {
    problems.push(`request to another host: ${request.url ?? ""}`);
    response.writeHead(502).end();
  }).on("connect", (request, socket) => {
    problems.push(`request to another host: ${request.url ?? ""}`);
    socket.destroy();
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");

  const screen = spawn(display, ["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const number = (await firstOutput(screen)).trim();
  const startDriver = async () => {
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: `:${number}` }, stdio: "ignore" });
    const root = `http://127.0.0.1:${port}`;
    await answering(`${root}/status`);
    return { process: child, root };
  };
  let server = await startDriver();
  const options = {
    binary: miniBrowser,
    args: ["--automation", `--proxy=http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, "--ignore-host=127.0.0.1"],
  };
  return {
    async open(address, { width, height } = { width: 800, height: 900 }) {
      problems.length = 0;
      // WebKit's driver now and then dies with the session before.
      if (server.process.exitCode !== null || server.process.signalCode !== null) server = await startDriver();
      const { root } = server;
      const listening = listen(miniBrowser, `:${number}`, address, [width, height]);
      const { sessionId } = await command<{ sessionId: string }>("POST", `${root}/session`, {
        capabilities: { alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": options } },
      });
      const session = `${root}/session/${sessionId}`;
      await command("POST", `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
      await command("POST", `${session}/window/rect`, { x: 0, y: 0, width, height });
      await command("POST", `${session}/url`, { url: address });
      return hostPage(session, async () => [...problems, ...(await listening)]);
    },
    async close() {
      for (const child of [server.process, screen]) child.kill();
      proxy.close();
    },
  };
}

function hostPage(session: string, problems: () => Promise<readonly string[]>): HostPage {
  const run = <T>(script: string, args: readonly unknown[] = []) => command<T>("POST", `${session}/execute/sync`, { script, args });
  const enter = async (place: Place) => {
    await command("POST", `${session}/frame`, { id: null });
    if (place === "article") return;
    const frames = await command<readonly object[]>("POST", `${session}/elements`, { using: "css selector", value: "iframe" });
    await command("POST", `${session}/frame`, { id: frames[place] });
  };
  return {
    async ask(place, question, argument) {
      await enter(place);
      return run<never>(`return (${question.toString()})(arguments[0])`, [argument ?? null]);
    },
    async inject(place, source) {
      await enter(place);
      await run(source);
    },
    async click(place, selector) {
      if (place !== "article") {
        // From within a frame WebKit does not scroll the article.
        await enter(place);
        const within = await run<number>("const { top, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return top + height / 2;", [selector]);
        await enter("article");
        await run("scrollBy(0, document.querySelectorAll('iframe')[arguments[0]].getBoundingClientRect().top + arguments[1] - innerHeight / 2)", [place, within]);
      }
      await enter(place);
      const element = await command<Record<string, string>>("POST", `${session}/element`, { using: "css selector", value: selector });
      await command("POST", `${session}/element/${element[ELEMENT]!}/click`, {});
    },
    async press(key) {
      const actions = [{ type: "keyDown", value: KEYS[key] }, { type: "keyUp", value: KEYS[key] }];
      await command("POST", `${session}/actions`, { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    async close() {
      await command("DELETE", session);
      return problems();
    },
  };
}

/**
 * What the console says in a visit of its own, for a browser under automation keeps its console to itself: so does a private one, hence the folder.
 * Lines come one by one only to a terminal, which `script` plays.
 */
async function listen(miniBrowser: string, display: string, address: string, size: readonly [number, number]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "sourceline-webkit-"));
  const visit = [miniBrowser, "--enable-write-console-messages-to-stdout=true", `--geometry=${size.join("x")}`, `"${address}"`].join(" ");
  const environment = { ...process.env, DISPLAY: display, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn("script", ["--quiet", "--flush", "--command", `timeout ${LISTENING_S} ${visit}`, "/dev/null"], { env: environment, stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await once(child, "close");
  await rm(folder, { recursive: true, force: true });
  return said.split(/\r?\n/).filter((line) => /: CONSOLE /.test(line));
}

async function command<T>(method: "POST" | "DELETE", address: string, body?: object): Promise<T> {
  const asked = fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }) });
  const response = await asked.catch((cause: unknown) => {
    throw new Error(DRIVER_DIED, { cause });
  });
  const { value } = (await response.json()) as { readonly value: T & { readonly error?: string; readonly message?: string } };
  if (!response.ok) throw new Error(`WebKit: ${value.error ?? response.status}: ${value.message ?? ""}`);
  return value;
}

/** Waits until a server that was just started takes connections. */
async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(address).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKit’s driver does not answer at ${address}`);
}

async function firstOutput(child: ChildProcess): Promise<string> {
  const [text] = (await once(child.stdout!, "data")) as [Buffer];
  return text.toString();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
