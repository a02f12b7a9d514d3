import type { edtfProblems as explained } from "../domain/time/edtfProblems.ts";

/** Stands for `edtfProblems.ts` in an embed's script: the compiler has read every date before, so nobody is told what is wrong with one. */
export const edtfProblems = new Proxy({} as typeof explained, { get: () => () => "" });
