import { pluralOf } from "../plural.ts";
import type { Forms } from "../plural.ts";

const plural = pluralOf("ru");

/**
 * A number with its noun. `other` serves for `many`, as all that is counted is whole, and for `few` where the case has one plural. The form `one` is
 * also that of 21 and 31: `single` is what is said of exactly one.
 */
export function counted(count: number, forms: Forms, single?: string): string {
  return count === 1 && single !== undefined ? single : plural(count, forms);
}
