/** Readers run Preact, which weighs a fifth of React: the same components, another engine. What stands in a bundle instead of React's own parts. */
export const PREACT_ELEMENTS = [
  { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
];

/** All of it. */
export const PREACT = [...PREACT_ELEMENTS, { find: /^react$/, replacement: "preact/compat" }];
