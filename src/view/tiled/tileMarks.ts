import { branded } from "../../domain/brand.ts";
import type { EventId, UtcMs } from "../../domain/brand.ts";
import type { Block } from "../../domain/tiles/block.ts";
import { chooseEvents } from "../../domain/tiles/chooseEvents.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { areContested, coverageIn, someHappened } from "../../domain/tiles/stanceBits.ts";
import type { EventColumns } from "../../domain/tiles/tile.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import type { Words } from "../../words/words.ts";
import { madeOnce } from "../timeline/mark.ts";
import type { Mark, TileOfMarks } from "../timeline/mark.ts";
import { eventWidth, MARK_GAP } from "../timeline/measures.ts";
import { fittedLabel } from "../timeline/fittedLabel.ts";
import { BLOCK_FLOOR, MARKS_IN_BLOCK } from "./tileMeasures.ts";
import { tiledMarkName } from "./tiledMarkName.ts";

interface BlockOfTile {
  readonly marks: readonly Mark[];
  readonly tile: TileOfMarks;
}

const blocks = new WeakMap<Block, { readonly only: EventSet | null; readonly ofGroups: readonly BlockOfTile[] }>();

/** The marks of a block by theme, made once: the weightiest of each, with what rows they get by. `only`: events that count; null for all. */
export function marksOfBlock(story: TiledStory, block: Block, words: Words, only: EventSet | null): readonly BlockOfTile[] {
  const known = blocks.get(block);
  if (known?.only === only) return known.ofGroups;
  const { from, to } = rangeOfTile(block.address);
  const ofGroups = chooseEvents(block, MARKS_IN_BLOCK, only).map((chosen): BlockOfTile => {
    const places = [...chosen].sort((a, b) => a - b);
    return { marks: places.map((place) => tileMark(story, block.events, place, words)), tile: { from, to, floor: BLOCK_FLOOR, turns: chosen.map((place) => places.indexOf(place)), part: { from, to } } };
  });
  blocks.set(block, { only, ofGroups });
  return ofGroups;
}

const marks = new WeakMap<EventColumns, Mark[]>();

/** The mark of the event at a place of a tile's columns. Levels that follow one another draw the same events of the same tile. */
export function tileMark(story: TiledStory, events: EventColumns, place: number, words: Words): Mark {
  const made = marks.get(events) ?? [];
  marks.set(events, made);
  return (made[place] ??= toMark(story, events, place, words));
}

function toMark(story: TiledStory, events: EventColumns, place: number, words: Words): Mark {
  const [id, stances] = [branded<EventId>(events.id[place]!), events.stances[place]!];
  const [coverage, contested] = [coverageIn(stances, story.documents.length), areContested(stances)];
  const bound = (at: number) => (Number.isNaN(at) ? null : branded<UtcMs>(at));
  return {
    key: id,
    of: { kind: "event", event: id },
    number: events.number[place]!,
    // Cut where with all that stands beside it it would not fit its block.
    label: fittedLabel(events.label[place]!, BLOCK_FLOOR - 2 * MARK_GAP - eventWidth(0, coverage.length, contested)),
    name: madeOnce((found) => tiledMarkName(story, events, place, words, found)),
    knobKind: someHappened(stances) ? "happened" : "hollow",
    coverage,
    hue: null,
    contested,
    knob: branded<UtcMs>(events.knob[place]!),
    from: bound(events.startEarliest[place]!),
    to: bound(events.endLatest[place]!),
    alternative: null,
  };
}
