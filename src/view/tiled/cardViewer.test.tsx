import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { compileStory } from "../../build/compile/compileStory.ts";
import { editionsOf } from "../../build/edition.ts";
import { branded } from "../../domain/brand.ts";
import { searchTerms } from "../../domain/story/foldedText.ts";
import { sliceOf } from "../../domain/story/sliceOf.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { RINGS } from "../../domain/story/storyWithRing.ts";
import { pyramidOf } from "../../domain/tiles/pyramid.fixture.ts";
import { storyOfCard } from "../../domain/tiles/storyOfCard.ts";
import type { TiledCard, TiledRow } from "../../domain/tiles/tiledStory.ts";
import { choose, createViewer } from "../../state/viewer.ts";
import type { Viewer } from "../../state/viewer.ts";
import { english } from "../../words/en/english.ts";
import { EventCard } from "../cards/EventCard.tsx";
import { MarkedTerms } from "../find/Marked.tsx";
import { SurroundingsContext } from "../shared/useLinks.ts";
import { ViewerContext } from "../ViewerContext.tsx";
import { cardViewer } from "./cardViewer.ts";

const { story, translations } = compileStory("data/putin-china-2024", null);
const { story: made } = pyramidOf([{ theme: 0, minute: 5, importance: 1 }], { minutes: 100_000, groups: 2, details: 6 });
/** As it comes out of a file. */
const stored = (card: TiledCard) => JSON.parse(JSON.stringify(card)) as TiledCard;

/** With what is told elsewhere on the one page: a page in tiles has no other place for it. */
function drawn(viewer: Viewer, event: StoryEvent, sought = ""): string {
  return renderToStaticMarkup(
    <ViewerContext value={viewer}>
      <SurroundingsContext value={{ whole: "", framed: false, sections: null }}>
        <MarkedTerms value={searchTerms(sought)}>
          <EventCard event={event} foot={null} />
        </MarkedTerms>
      </SurroundingsContext>
    </ViewerContext>,
  );
}

describe("an event cut out of its story", () => {
  for (const { language, story: told, words } of editionsOf(story!, translations)) {
    it(`has the very card that it has in the whole story, in ${language}, whichever evidence is believed and whatever is looked for`, () => {
      const whole = createViewer(told, words);
      const { id, language: of, writtenIn, eyebrow, title, standfirst, zone, documents, organisations, checked } = told;
      const behind = documents.flatMap(({ publisher, origin }) => [publisher, origin.organisation]);
      const head = { ...made, id, language: of, writtenIn, eyebrow, title, standfirst, zone, documents, checked, organisations: organisations.filter((organisation) => behind.includes(organisation.id)) };
      for (const event of told.events) {
        const cut = createViewer(storyOfCard(head, stored(sliceOf(whole.index, event))), words);
        for (const ring of RINGS) {
          for (const viewer of [whole, cut]) choose(viewer, { ring });
          const card = (viewer: Viewer, sought: string) => drawn(viewer, viewer.indexes[ring].event(event.id), sought);
          for (const sought of ["", told.people[0]!.name, "friendship"]) expect(card(cut, sought)).toBe(card(whole, sought));
        }
      }
    });
  }
});

describe("an event from a row of a table", () => {
  const row: TiledRow = {
    id: branded("walkout"), title: "Crews walk out, at last", label: "Walkout", summary: "They said no more.", place: "Skerry", within: "2024-03", starts: "", ends: "",
    knob: Date.UTC(2024, 2, 9), window: [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1), Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)],
    citations: [{ document: 1, stance: "happened", quote: "We walk out at noon", via: ["Union", "wire"] }],
  };
  const { event, viewer } = cardViewer(made, stored(row));

  it("is told with the precision that was stated, who says so on whose word, and who is silent", () => {
    const card = drawn(viewer, event).replaceAll(/<[^>]+>/g, "");
    for (const words of ["March 2024 · Skerry", "Crews walk out, at last", "They said no more.", "We walk out at noon", "post", "Union and wire", "Silent: wire"]) expect(card).toContain(words);
    expect(viewer.words).toBe(english);
  });

  it("rests on nothing that a reader could ask for", () => {
    expect(drawn(viewer, event)).not.toContain(english.cards.whyHere);
  });
});
