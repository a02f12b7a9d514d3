import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import settings from "./playwright.config.ts";

/** `npm run picture`: the README's picture, from the built site (run `npm run build` first). */
const server = await preview({ preview: { port: 4175, strictPort: true } });
const browser = await chromium.launch(settings.use?.launchOptions);
const page = await browser.newPage({ viewport: { width: 1280, height: 1200 }, colorScheme: "light" });
await page.goto("http://127.0.0.1:4175/", { waitUntil: "networkidle" });
await page.screenshot({ path: fileURLToPath(new URL("picture.png", import.meta.url)) });
await browser.close();
await server.close();
