import { SECTION_IDS } from "../state/viewState.ts";
import { CopyLink } from "./shared/CopyLink.tsx";
import { EmbedButton } from "./embed/EmbedButton.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { useStoryIndex, useWords } from "./ViewerContext.tsx";

export function Header() {
  const { story } = useStoryIndex();
  const { page: words, takeAway } = useWords();
  return (
    <header className="Header">
      <div className="Header-top">
        <p className="Header-eyebrow">{story.eyebrow}</p>
        <LanguageChoice />
      </div>
      <div className="Header-row">
        <div>
          <h1>{story.title}</h1>
          <p className="Header-standfirst">{story.standfirst}</p>
        </div>
        <div className="Header-actions">
          <CopyLink className="Pill" target={null}>
            {words.share}
          </CopyLink>
          <EmbedButton className="Pill" event={null}>
            {takeAway.embed}
          </EmbedButton>
          <a className="Pill" href="./story.json" download={`${story.id}.json`}>
            {words.download}
          </a>
        </div>
      </div>
      <nav className="Header-sections" aria-label={words.contents}>
        <ul>
          {SECTION_IDS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
