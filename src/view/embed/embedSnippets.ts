import { escapeHtml } from "../../domain/escapeHtml.ts";
import { EMBED_SANDBOX } from "../../state/embedOptions.ts";
import type { Words } from "../../words/words.ts";

/** What a writer embeds, by absolute addresses. */
export interface EmbedTarget {
  readonly title: string;
  /** The page that stands for it: the story's, or the event's own. */
  readonly page: string;
  /** What the frame shows, options and all. */
  readonly frame: string;
  /** 1200 by 630 pixels. */
  readonly picture: string;
  /** `embed.js`. */
  readonly loader: string;
  /** What to keep free until the frame has spoken, in CSS pixels. */
  readonly height: number;
  /** Its content as plain elements (`staticHtml.ts`). */
  readonly content: string;
}

export interface Snippet {
  readonly id: string;
  readonly name: string;
  /** Where it works, and what it does. */
  readonly about: string;
  readonly text: string;
}

/** Of a link picture, in pixels. */
const PICTURE = { width: 1200, height: 630 };
/** The column that AMP scales the frame from, in CSS pixels. */
const AMP_WIDTH = 640;

/** The ways into an article, those that need the least first. */
export function embedSnippets(target: EmbedTarget, { takeAway: { snippets, pasted }, embed }: Words): readonly Snippet[] {
  const [title, page, frame, picture, loader] = [target.title, target.page, target.frame, target.picture, target.loader].map(escapeHtml) as [string, string, string, string, string];
  const name = escapeHtml(embed.frame(target.title));
  const showAll = escapeHtml(pasted.showAll);
  return [
    { id: "address", ...snippets.address, text: target.page },
    {
      id: "frame",
      ...snippets.frame,
      text: `<iframe src="${frame}" title="${name}" width="100%" height="${target.height}" frameborder="0" loading="lazy"
  sandbox="${EMBED_SANDBOX}" allow="clipboard-write; fullscreen" referrerpolicy="no-referrer" data-sourceline></iframe>
<script async src="${loader}"></script>`,
    },
    {
      id: "amp",
      ...snippets.amp,
      text: `<amp-iframe src="${frame}" title="${name}" width="${AMP_WIDTH}" height="${target.height}" layout="responsive" resizable
  sandbox="${EMBED_SANDBOX}">
  <amp-img placeholder src="${picture}" alt="${title}" layout="fill"></amp-img>
  <div overflow tabindex="0" role="button" aria-label="${showAll}">${showAll}</div>
</amp-iframe>`,
    },
    { id: "static", ...snippets.static, text: target.content },
    {
      id: "picture",
      ...snippets.picture,
      text: `<a href="${page}"><img src="${picture}" alt="${name}" width="${PICTURE.width}" height="${PICTURE.height}" style="max-width:100%;height:auto"></a>
<p><a href="${page}">${escapeHtml(pasted.underPicture(target.title))}</a></p>`,
    },
  ];
}
