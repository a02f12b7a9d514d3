import type { PeerEvent, PeerStory } from "./peerEvents.ts";

/** Text of a file, part by part: one with a million events is longer than a string can be. */
type Parts = Iterable<string>;

function* list<T>(items: readonly T[], of: (item: T, place: number) => unknown): Parts {
  yield "[";
  for (const [place, item] of items.entries()) yield `${place === 0 ? "" : ","}${JSON.stringify(of(item, place))}`;
  yield "]";
}

function* record(entries: Readonly<Record<string, Parts>>): Parts {
  for (const [place, [key, parts]] of Object.entries(entries).entries()) {
    yield `${place === 0 ? "{" : ","}${JSON.stringify(key)}:`;
    yield* parts;
  }
  yield "}";
}

/** A height in the group's band, so that events of one time do not hide one another: spread evenly, by the golden section. */
const height = ({ group }: PeerEvent, place: number) => Math.round((group + ((place * 0.618) % 1) * 0.8 - 0.4) * 100) / 100;

const sourcesOf = ({ sources }: PeerEvent, { documents }: PeerStory) => sources.map((place) => documents[place]).join(", ");

/** By subject the story as JSON, in the form that it takes at once: title, date, theme as group, documents as sources. */
export const PEER_FORMATS: Readonly<Record<string, (story: PeerStory) => Parts>> = {
  vis: (story) =>
    record({
      groups: list(story.groups, (content, id) => ({ id, content })),
      items: list(story.events, (event) => ({ id: event.id, group: event.group, start: new Date(event.at).toISOString(), content: event.title, title: sourcesOf(event, story) })),
    }),
  timelinejs: (story) =>
    record({
      events: list(story.events, (event) => {
        const at = new Date(event.at);
        const [year, month, day, hour, minute] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
        return { unique_id: event.id, group: story.groups[event.group], start_date: { year, month, day, hour, minute }, text: { headline: event.title, text: sourcesOf(event, story) } };
      }),
    }),
  "react-chrono": (story) =>
    list(story.events, (event) => ({ id: event.id, title: new Date(event.at).toISOString().slice(0, 10), cardTitle: event.title, cardSubtitle: story.groups[event.group], cardDetailedText: sourcesOf(event, story) })),
  echarts: (story) => columns(story, { points: list(story.events, (event, place) => [event.at, height(event, place)]) }),
  uplot: (story) => columns(story, { seconds: list(story.events, ({ at }) => at / 1000), heights: list(story.events, height) }),
};

/** For charts, which want numbers by themselves. */
function columns({ groups, documents, events }: PeerStory, numbers: Readonly<Record<string, Parts>>): Parts {
  return record({
    groups: list(groups, (name) => name),
    documents: list(documents, (name) => name),
    ...numbers,
    titles: list(events, ({ title }) => title),
    sources: list(events, ({ sources }) => sources),
  });
}
