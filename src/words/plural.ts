/** The forms that a language has for counted things; `other` is the one that all have. */
export type Forms = { readonly other: string } & { readonly [Category in Exclude<Intl.LDMLPluralRule, "other">]?: string };

/**
 * Chooses a form by a language's plural rules (CLDR, as every browser has them). In a form, `#` stands for the number:
 * `plural(2, { one: "# report", other: "# reports" })` is “2 reports”.
 */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll("#", String(count));
}
