import { CopyLink } from "./shared/CopyLink.tsx";
import { EmbedButton } from "./embed/EmbedButton.tsx";
import { useStoryIndex } from "./ViewerContext.tsx";

const SECTIONS = [
  ["#events", "Events"],
  ["#coverage", "Coverage"],
  ["#differences", "Differences"],
  ["#quotations", "Quotations"],
  ["#reports", "Reports"],
  ["#routes", "On whose word"],
  ["#method", "Method"],
] as const;

export function Header() {
  const { story } = useStoryIndex();
  return (
    <header className="Header">
      <p className="Header-eyebrow">{story.eyebrow}</p>
      <div className="Header-row">
        <div>
          <h1>{story.title}</h1>
          <p className="Header-standfirst">{story.standfirst}</p>
        </div>
        <div className="Header-actions">
          <CopyLink className="Pill" target={null}>
            Share
          </CopyLink>
          <EmbedButton className="Pill" event={null}>
            Embed
          </EmbedButton>
          <a className="Pill" href="./story.json" download={`${story.id}.json`}>
            Download data
          </a>
        </div>
      </div>
      <nav className="Header-sections" aria-label="Sections of this page">
        <ul>
          {SECTIONS.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
