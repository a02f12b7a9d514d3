/** A value, or the plain sentence that says why there is none. Nothing in the domain throws for bad input. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T>(why: string): Result<T> {
  return { ok: false, why };
}
