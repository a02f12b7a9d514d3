import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import type { Viewer } from "../../state/viewer.ts";
import { Footer } from "../../view/Footer.tsx";
import { SurroundingsContext } from "../../view/shared/useLinks.ts";
import { ViewerContext } from "../../view/ViewerContext.tsx";
import { escapeHtml } from "../../domain/escapeHtml.ts";
import type { LinkCard } from "./linkCard.ts";
import { cardHead } from "./openGraph.ts";
import type { SiteUrl } from "./siteUrl.ts";

/** Nothing runs on such a page. `base-uri` allows the one element by which its links lead to the whole timeline. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'self'; form-action 'none'";

const SURROUNDINGS = { whole: "", framed: false, scripted: false };

/** A part of the exploring page on a page of its own. */
export interface OwnPage {
  readonly viewer: Viewer;
  readonly card: LinkCard;
  readonly content: ReactNode;
  /** Its content has no heading of the first level: the story's title is it. */
  readonly headedByStory?: boolean;
  /** What robots read of it. */
  readonly data?: string;
}

/**
 * A page of its own, whole without script. `shell` is the exploring page before the story is filled in (`index.html`, with its stylesheet), `siteUrl` its
 * folder's. Its `base` is that folder. So every link of its content leads where it says, which is elsewhere: to the report, the event, the method on the
 * exploring page.
 */
export function ownPage({ viewer, card, content, headedByStory = false, data }: OwnPage, shell: string, siteUrl: SiteUrl): string {
  const { story } = viewer.index;
  const wayUp = card.page.replaceAll(/[^/]+\//g, "../");
  const head = [`<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`, `<base href="${wayUp}">`, ...cardHead(card, siteUrl, "./"), ...(data === undefined ? [] : [data])];
  const StoryTitle = headedByStory ? "h1" : "p";
  const page = (
    <ViewerContext value={viewer}>
      <SurroundingsContext value={SURROUNDINGS}>
        <div className="Page OwnPage">
          <header>
            <p className="Header-eyebrow">{story.eyebrow}</p>
            <StoryTitle className="OwnPage-story">
              <a href="./">{story.title}</a>
            </StoryTitle>
          </header>
          <main>{content}</main>
          <Footer />
        </div>
      </SurroundingsContext>
    </ViewerContext>
  );
  return shell
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace("<title>Sourceline</title>", () => `<title>${escapeHtml(`${card.title} – ${story.title}`)}</title>`)
    .replace("<!--head-->", () => head.join("\n    "))
    .replace("<!--page-->", () => renderToString(page));
}
