import { existsSync } from "node:fs";
import type { WebKitPaths } from "./webKit.ts";

const first = (...paths: readonly (string | undefined)[]) => paths.find((path): path is string => path !== undefined && existsSync(path)) ?? "";

const webkit: WebKitPaths = {
  driver: first("/usr/bin/WebKitWebDriver"),
  miniBrowser: first(
    ...["x86_64", "aarch64"].flatMap((machine) => ["4.1", "6.0"].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`)),
    ...["x86_64", "aarch64"].map((machine) => `/usr/lib/${machine}-linux-gnu/webkitgtk-6.0/MiniBrowser`),
  ),
  display: first("/usr/bin/Xvfb"),
};

/** Where the engines besides Chromium are, as Debian and Ubuntu put them; FIREFOX names another Firefox. Empty where there is none. */
export const ENGINE_PATHS = {
  firefox: first(process.env["FIREFOX"], "/usr/bin/firefox-esr", "/usr/lib/firefox/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"),
  webkit,
} as const;

/** The engines that are not here, each with a sentence on how to get it. */
export function missingEngines(): readonly { readonly engine: "Firefox" | "WebKit"; readonly sentence: string }[] {
  return [
    ...(ENGINE_PATHS.firefox === "" ? [{ engine: "Firefox", sentence: "Firefox is not here: install it (Debian: firefox-esr), or set FIREFOX to its path." } as const] : []),
    ...(Object.values(webkit).includes("") ? [{ engine: "WebKit", sentence: "WebKit is not here: on Debian or Ubuntu, install webkit2gtk-driver and xvfb." } as const] : []),
  ];
}
