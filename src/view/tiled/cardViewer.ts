import type { StoryEvent } from "../../domain/story/story.ts";
import { cardId, storyOfCard } from "../../domain/tiles/storyOfCard.ts";
import type { TiledCard, TiledStory } from "../../domain/tiles/tiledStory.ts";
import { createViewer } from "../../state/viewer.ts";
import type { Viewer } from "../../state/viewer.ts";
import { english } from "../../words/en/english.ts";

/** A card's event, with a viewer of the story that the card is: whatever shows an event of a small story shows it. */
export interface Card {
  readonly event: StoryEvent;
  readonly viewer: Viewer;
}

const made = new WeakMap<TiledCard, Card>();

/** One and the same for a card as long as its file is kept. */
export function cardViewer(story: TiledStory, card: TiledCard): Card {
  const known = made.get(card);
  if (known !== undefined) return known;
  const viewer = createViewer(storyOfCard(story, card), english);
  const shown = { event: viewer.index.event(cardId(card)), viewer };
  made.set(card, shown);
  return shown;
}
