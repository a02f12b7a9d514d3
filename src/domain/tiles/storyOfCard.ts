import { branded } from "../brand.ts";
import type { OrganisationId, PlaceId, ThemeId, UtcMs } from "../brand.ts";
import type { Citation } from "../evidence/citation.ts";
import type { Organisation } from "../evidence/document.ts";
import type { NonEmpty, Placement, StatementId, Story, StoryEvent, TimeBound, TimeStatement } from "../story/story.ts";
import type { StorySlice } from "../story/sliceOf.ts";
import type { TiledCard, TiledRow, TiledStory } from "./tiledStory.ts";
import { extentOfSpace } from "./tileSpace.ts";

/** A card as a story of its own, so that whatever shows an event of a story shows this one: its documents are those of the whole, its event is `cardId`'s. */
export function storyOfCard(head: TiledStory, card: TiledCard): Story {
  const { id, language, writtenIn, eyebrow, title, standfirst, zone, documents, themes, checked } = head;
  const { organisations, ...slice } = "of" in card ? card : sliceOfRow(head, card);
  const [first, ...ranges] = head.ranges;
  return {
    id, language, writtenIn, eyebrow, title, standfirst, zone, documents, themes, checked, ...slice,
    organisations: [...new Map([...head.organisations, ...organisations].map((organisation) => [organisation.id, organisation])).values()],
    clocks: [{ name: zone, zone }],
    ranges: first === undefined ? [{ id: branded("all"), title, extent: extentOfSpace(head.space) }] : [first, ...ranges],
    tour: null, reportTimes: [], sharedText: [], method: [], corrections: [],
  };
}

/** The id of the event that a card is of. */
export function cardId(card: TiledCard): StoryEvent["id"] {
  return "of" in card ? card.of : card.id;
}

/** A row says of its event's time only that it is so: on what it rests, a table has no column for. */
function sliceOfRow({ documents, themes: [theme], zone }: TiledStory, row: TiledRow): StorySlice {
  const { id, title, label, summary, knob } = row;
  const place = branded<PlaceId>(row.place);
  const citations = row.citations.map(({ document, stance, quote, via }): Citation => ({ document: documents[document]!.id, stance, quote, via: via.map((name) => branded<OrganisationId>(name)) }));
  const placement: Placement = { statements: statementsOf(row), window: windowOf(row), knob: branded<UtcMs>(knob) };
  const event: StoryEvent = {
    ...placement, withRecord: placement, id, title, label, summary, kind: "visit", place: row.place === "" ? null : place, placeReason: null, people: [],
    // Its number tells its theme, and no card does: any will do here.
    themes: [theme?.id ?? branded<ThemeId>("")], figures: [], note: null, corrections: [],
    // The compiler asks for one citation at least.
    citations: citations as unknown as NonEmpty<Citation>, record: [],
  };
  return {
    of: id,
    events: [event],
    organisations: row.citations.flatMap(({ via }) => via).map(namedOrganisation),
    places: row.place === "" ? [] : [{ id: place, name: row.place, in: null, zone }],
    people: [], recordDocuments: [], differences: [], quotations: [], untranslated: [],
  };
}

/** Tables know organisations by their names alone. */
export function namedOrganisation(name: string): Organisation {
  return { id: branded(name), name, kind: "outlet" };
}

function statementsOf({ id, within, starts, ends }: TiledRow): readonly TimeStatement[] {
  return ([["within", within], ["starts", starts], ["ends", ends]] as const)
    .filter(([, text]) => text !== "")
    .map(([relation, text], place) => ({
      id: `${id}/${place}` satisfies StatementId, claim: { relation, text, part: null }, basis: "stated", reason: null, evidence: [], record: null, doubted: null,
    }));
}

function windowOf({ window }: TiledRow): Placement["window"] {
  const [startEarliest, startLatest, endEarliest, endLatest] = window.map((at): TimeBound => (at === null ? null : { at: branded<UtcMs>(at), because: [] })) as [TimeBound, TimeBound, TimeBound, TimeBound];
  return { start: { earliest: startEarliest, latest: startLatest }, end: { earliest: endEarliest, latest: endLatest } };
}
