import type { Placement, Story } from "./story.ts";

/**
 * The story with each text of our own replaced: titles, summaries, reasons, what a difference or the wider record says, and names. Quotations, the
 * titles of documents and addresses are other people's words and stay as they are. What is not named here cannot be translated.
 */
export function mapTexts(story: Story, say: (text: string) => string): Story {
  const orNull = (text: string | null) => (text === null ? null : say(text));
  const correction = <T extends { readonly text: string }>(entry: T): T => ({ ...entry, text: say(entry.text) });
  const statements = <T extends Placement>(placed: T): T => ({ ...placed, statements: placed.statements.map((statement) => ({ ...statement, reason: orNull(statement.reason) })) });
  const saying = <T extends { readonly says: string }>(entry: T): T => ({ ...entry, says: say(entry.says) });
  const named = <T extends { readonly name: string }>(entry: T): T => ({ ...entry, name: say(entry.name) });
  /** Of lists that the type knows more of than that they are lists. */
  const each = <List extends readonly unknown[]>(list: List, change: (entry: List[number]) => List[number]): List => list.map(change) as readonly unknown[] as List;
  return {
    ...story,
    eyebrow: say(story.eyebrow),
    title: say(story.title),
    standfirst: say(story.standfirst),
    clocks: each(story.clocks, named),
    ranges: each(story.ranges, (range) => ({ ...range, title: say(range.title) })),
    themes: story.themes.map(named),
    tour: story.tour === null ? null : { title: say(story.tour.title), steps: each(story.tour.steps, saying) },
    documents: each(story.documents, (document) => ({
      ...document,
      urlNote: orNull(document.urlNote),
      origin: { ...document.origin, evidence: say(document.origin.evidence) },
    })),
    reportTimes: story.reportTimes.map((time) => statements({ ...saying(time), withRecord: statements(time.withRecord) })),
    organisations: story.organisations.map(named),
    people: story.people.map((person) => ({ ...named(person), role: say(person.role) })),
    places: story.places.map(named),
    events: each(story.events, (event) => {
      const told = statements({
        ...event,
        label: say(event.label),
        title: say(event.title),
        summary: say(event.summary),
        placeReason: orNull(event.placeReason),
        withRecord: statements(event.withRecord),
        figures: event.figures.map(saying),
        note: orNull(event.note),
        corrections: event.corrections.map(correction),
      });
      return { ...told, record: each(told.record, saying) } as typeof told;
    }),
    differences: story.differences.map((difference) => ({
      ...difference,
      question: say(difference.question),
      readings: each(difference.readings, saying),
      note: orNull(difference.note),
      record: difference.record === null ? null : saying(difference.record),
    })),
    quotations: story.quotations.map((quotation) => ({ ...quotation, about: say(quotation.about), to: orNull(quotation.to), note: orNull(quotation.note) })),
    method: story.method.map(({ title, text }) => ({ title: say(title), text: say(text) })),
    corrections: story.corrections.map(correction),
  };
}

/** Each text of our own that a story has, once, in the order in which it is first met. */
export function textsOf(story: Story): readonly string[] {
  const texts = new Set<string>();
  mapTexts(story, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}
