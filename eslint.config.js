import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * What each folder of `src` may import: other folders, and packages. Relative imports that leave a folder must go to one that is listed.
 * `src/README.md` draws the same arrows for people.
 */
const MAY_IMPORT = {
  "src/domain/time": { folders: ["domain/time"], packages: ["@date-fns/tz"] },
  "src/domain/evidence": { folders: ["domain/evidence", "domain/time"], packages: [] },
  "src/domain/story": { folders: ["domain/story", "domain/evidence", "domain/time"], packages: [] },
  "src/domain/tiles": { folders: ["domain/tiles", "domain/story", "domain/evidence", "domain/time"], packages: [] },
  "src/words": { folders: ["words", "domain"], packages: [] },
  "src/state": { folders: ["state", "words", "domain"], packages: ["zustand/vanilla"] },
  "src/view": { folders: ["view", "state", "words", "domain"], packages: ["react", "zustand", "d3-selection", "d3-zoom"] },
  "src/embed": { folders: ["embed", "view", "state", "words", "domain"], packages: ["react", "react-dom/client", "preact", "preact/compat", "preact/hooks"] },
  "src/build": { folders: ["build", "embed", "view", "state", "words", "domain"], packages: ["react", "react-dom/server", "satori", "@resvg/resvg-js", "vite", "yaml", "zod", "fastest-levenshtein", "node:*", "@playwright/test", "@duckdb/node-api"] },
};

/** Everything below `src` that the folder may not reach, as patterns for `no-restricted-imports`. */
function importRules(folder, { folders, packages }) {
  const own = folder.replace("src/", "");
  const roots = ["domain", "words", "state", "view", "embed", "build"].filter((root) => !folders.some((allowed) => allowed === root || allowed.startsWith(`${root}/`)));
  const siblings = own.startsWith("domain/") ? ["time", "evidence", "story", "tiles"].filter((name) => !folders.includes(`domain/${name}`)) : [];
  // The view has a folder of that name too, which its other folders may reach.
  const reaching = (root) => (own === "view" && root === "embed" ? `(\\.\\./){2,}${root}/` : `(\\.\\./)+${root}/`);
  const forbidden = [...roots.map(reaching), ...siblings.map((name) => `(\\.\\./)+(domain/)?${name}/`)];
  const escaped = packages.map((name) => name.replaceAll("*", ".*"));
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: ["**/*.test.{ts,tsx}", "**/*.fixture.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...forbidden.map((regex) => ({ regex: `^${regex}`, message: `${own} may not import this; see MAY_IMPORT in eslint.config.js` })),
            { regex: `^(?!\\.${escaped.map((name) => `|${name}$`).join("")})`, message: `${own} may not import this package; see MAY_IMPORT in eslint.config.js` },
            { regex: "^(\\.\\./)+(main|addressBar)", message: "nothing imports the entry" },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "e2e/output/"] },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      // A checked index is followed by `!` where the line above has made sure; the compiler's own check is kept.
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": ["error", { max: 300 }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  { files: ["src/**/*.tsx", "src/view/**/*.ts"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  // Playwright's types want `void` for a fixture that gives nothing.
  { files: ["e2e/**/*.ts"], rules: { "@typescript-eslint/no-invalid-void-type": "off" } },
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => importRules(folder, allowed)),
  {
    files: ["src/view/**/*.{ts,tsx}", "src/domain/**/*.ts", "src/state/**/*.ts"],
    rules: { "no-restricted-globals": ["error", "fetch", "location", "history", "localStorage", "sessionStorage", "XMLHttpRequest"] },
  },
  // Configuration files are read by tools that want a default export; command-line programs speak on the console.
  { files: ["vite.config.ts", "e2e/*.config.ts", "src/embed/reactForEmbeds.ts"], rules: { "no-restricted-exports": "off" } },
  { files: ["src/build/*.ts", "e2e/engines/runEngines.ts"], rules: { "no-console": "off" } },
);
