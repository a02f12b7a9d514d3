import { encodeView } from "../state/url.ts";
import { LANGUAGES, OWN_NAMES } from "../words/language.ts";
import { languageAddress } from "../words/languageAddress.ts";
import { useView, useViewer } from "./ViewerContext.tsx";

/**
 * The same view in another language: pages of their own, so that a link keeps the language, and needs no script. On a phone the names are folded
 * away: letters that the page does not use otherwise have faces of their own, which a browser would look for before it draws anything.
 */
export function LanguageChoice() {
  const { story, words } = useViewer();
  const view = useView((state) => state);
  return (
    <nav className="LanguageChoice" aria-label={words.page.language}>
      <details>
        <summary lang={words.language}>{OWN_NAMES[words.language]}</summary>
        <ul>
          {LANGUAGES.map((language) => (
            <li key={language} lang={language}>
              {language === words.language ? (
                <span aria-current="true">{OWN_NAMES[language]}</span>
              ) : (
                <a href={languageAddress(words.language, language, story.writtenIn) + encodeView(view, story)} hrefLang={language}>
                  {OWN_NAMES[language]}
                </a>
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
