import type { Viewer } from "../../state/viewer.ts";
import { Differences, DIFFERENCES_PAGE } from "../../view/sections/Differences.tsx";
import type { LinkCard } from "./linkCard.ts";
import type { OwnPage } from "./ownPage.tsx";

/** All differences on a page of their own, of which the HTML of the exploring page has only the questions. `story`: how other sites show the story. */
export function differencesPage(viewer: Viewer, story: LinkCard): OwnPage {
  const card = { ...story, title: viewer.words.cards.reportsDiffer, page: DIFFERENCES_PAGE };
  return { viewer, card, content: <Differences page={DIFFERENCES_PAGE} />, headedByStory: true };
}
