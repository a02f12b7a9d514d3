import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { sourceline } from "./src/build/vitePlugin.ts";

const port = Number(process.env["PORT"] ?? 4173);

export default defineConfig(({ isPreview = false }) => ({
  // Served as static hosts do: a wrong address is not found, rather than the story with its files missing.
  appType: isPreview ? "mpa" : "spa",
  // Relative addresses: the site works from any folder of any host. What a visit may weigh is for src/build/budget.ts to say.
  base: "./",
  plugins: [react(), sourceline("data/putin-china-2024")],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // The page is whole before any script: none is asked for ahead of the one that starts it, which a browser without script would do in vain.
    modulePreload: { polyfill: false, resolveDependencies: (_, dependencies, { hostType }) => (hostType === "html" ? [] : dependencies) },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  preview: { host: "127.0.0.1", port, strictPort: true },
  server: { host: "127.0.0.1" },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    // No test changes what another imports: what one has loaded serves the next.
    isolate: false,
    pool: "threads",
    // Properties run hundreds of times; a machine that is busy must not fail them.
    testTimeout: 60_000,
  },
}));
