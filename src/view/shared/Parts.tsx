import { createElement, Fragment } from "react";
import type { ReactNode } from "react";

/** A sentence in which some parts are elements, in the order that the reader's language gives them. */
export function Parts({ of }: { of: readonly ReactNode[] }) {
  // Their places never change, so they need no keys.
  return createElement(Fragment, null, ...of);
}
