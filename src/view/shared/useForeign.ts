import { useWords } from "../ViewerContext.tsx";

/** Scripts whose lines run from right to left (ISO 15924). */
const RIGHT_TO_LEFT: readonly string[] = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

interface Foreign {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

/**
 * Attributes for words of a language (BCP 47), by which browsers choose their letters and screen readers their voice; none where it is the
 * page's own.
 */
export function useForeign(): (language: string) => Foreign {
  const { language: own } = useWords();
  return (language) => {
    if (language === own) return {};
    const { script } = new Intl.Locale(language).maximize();
    return { lang: language, dir: script !== undefined && RIGHT_TO_LEFT.includes(script) ? "rtl" : "ltr" };
  };
}
