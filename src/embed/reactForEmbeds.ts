/**
 * What components find under the name `react` in an embed's script: of Preact's layer for React that which they use, and no more. Its whole
 * would be found by the one default import that the store's hook has.
 */
import { useSyncExternalStore } from "preact/compat";
import { useCallback, useDebugValue } from "preact/hooks";

export { createContext } from "preact";
export * from "preact/hooks";
export default { useCallback, useDebugValue, useSyncExternalStore };
