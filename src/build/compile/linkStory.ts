import type {
  DifferenceId, DocumentId, EventId, OrganisationId, PersonId, PlaceId, QuotationId, RecordDocumentId, ThemeId,
} from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { Evidence } from "../../domain/evidence/citation.ts";
import { computeChronology, isContradicted } from "../../domain/story/chronology.ts";
import type { ResolvedStatement } from "../../domain/story/chronology.ts";
import type { NonEmpty, StatementId, Story, StoryEvent } from "../../domain/story/story.ts";
import { describeStatement } from "../../domain/story/describeStatement.ts";
import type { EvidenceEntry } from "./fileShapes.ts";
import type { Problem } from "./problem.ts";
import { withoutUndefined } from "./quotations.ts";
import type { StoryFiles } from "./readStory.ts";
import { statementPlace } from "./statementPlace.ts";
import type { StoryTimes } from "./resolveTimes.ts";

/** Makes the story of files whose references and dates hold: windows computed, events in order. Null when its times do not go together. */
export function linkStory(files: StoryFiles, times: StoryTimes, sharedText: Story["sharedText"]): { story: Story | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const { value: front } = files.story;
  const ids = [...times.statements.keys()];
  const statements = [...times.statements.values()].flat();
  const chronology = computeChronology(ids, statements);
  problems.push(...chronology.contradictions.map((cycle) => contradiction(cycle, statements, files)));
  for (const entry of statements) {
    if (entry.statement.doubted !== null && chronology.contradictions.length === 0 && !isContradicted(entry, ids, statements)) {
      problems.push({ rule: "T2", at: statementPlace(entry.statement.id, files), message: "this is marked as doubted, but nothing contradicts it; take `doubted` away, or state what it conflicts with" });
    }
  }
  const everything = [...statements, ...[...times.record.values()].flat()];
  const withRecord = computeChronology(ids, everything);
  if (chronology.contradictions.length === 0) problems.push(...withRecord.contradictions.map((cycle) => contradiction(cycle, everything, files)));
  for (const id of ids) {
    const { start, end } = chronology.windows.get(id)!;
    if (start.earliest === null && end.latest === null) {
      problems.push({ rule: "T3", at: statementPlace(`${id}/0`, files), message: "nothing says when this was, not even roughly; give `when` at least one end" });
    }
  }
  const [firstClock, ...moreClocks] = times.clocks;
  const [firstRange, ...moreRanges] = times.ranges;
  if (problems.length > 0 || firstClock === undefined || firstRange === undefined) return { story: null, problems };

  const documents = Object.entries(files.documents.value).map(([id, document]) => ({
    id: branded<DocumentId>(id),
    title: document.title,
    url: document.url ?? null,
    urlNote: document.urlNote ?? null,
    publisher: branded<OrganisationId>(document.publisher),
    origin: { ...document.origin, organisation: branded<OrganisationId>(document.origin.organisation) },
    written: document.written,
  }));
  const inDocumentOrder = <T extends { readonly document: DocumentId }>(entries: T[]): NonEmpty<T> =>
    entries.sort((a, b) => documents.findIndex(({ id }) => id === a.document) - documents.findIndex(({ id }) => id === b.document)) as unknown as NonEmpty<T>;

  const events: StoryEvent[] = [...files.events].map(([name, { value }]) => {
    const id = branded<EventId>(name);
    return {
      id,
      label: value.label,
      title: value.title,
      summary: value.summary,
      kind: value.kind,
      place: value.place === undefined ? null : branded<PlaceId>(value.place),
      placeReason: value.placeReason ?? null,
      people: value.people.map((person) => branded<PersonId>(person)),
      themes: value.themes.map((theme) => branded<ThemeId>(theme)) as unknown as NonEmpty<ThemeId>,
      statements: (times.statements.get(id) ?? []).map(({ statement }) => statement),
      window: chronology.windows.get(id)!,
      knob: chronology.knobs.get(id)!,
      citations: inDocumentOrder(value.citations.map((citation) => ({ ...quoted(citation), stance: citation.stance, via: organisations(citation.via) }))),
      record: (files.record.value[name] ?? []).map(({ document, stance, says }) => ({ document: branded<RecordDocumentId>(document), stance, says })),
      withRecord: {
        statements: (times.record.get(id) ?? []).map(({ statement }) => statement),
        window: withRecord.windows.get(id)!,
        knob: withRecord.knobs.get(id)!,
      },
      figures: value.figures.map((figure) => ({ says: figure.says, evidence: figure.evidence.map(quoted) as unknown as NonEmpty<Evidence> })),
      note: value.note ?? null,
      corrections: value.corrections,
    };
  });
  events.sort((a, b) => a.knob - b.knob || (a.id < b.id ? -1 : 1));

  const story: Story = {
    id: files.id,
    eyebrow: front.eyebrow,
    title: front.title,
    standfirst: front.standfirst,
    zone: times.zone,
    clocks: [firstClock, ...moreClocks],
    ranges: [firstRange, ...moreRanges],
    themes: Object.entries(front.themes).map(([id, name]) => ({ id: branded<ThemeId>(id), name })),
    documents: documents as unknown as Story["documents"],
    recordDocuments: Object.entries(files.recordDocuments.value).map(([id, document]) => ({
      ...document,
      id: branded<RecordDocumentId>(id),
      publisher: branded<OrganisationId>(document.publisher),
      origin: branded<OrganisationId>(document.origin),
      published: document.published ?? null,
    })),
    organisations: Object.entries(files.organisations.value).map(([id, value]) => ({ id: branded<OrganisationId>(id), ...value })),
    people: Object.entries(files.people.value).map(([id, value]) => ({ id: branded<PersonId>(id), ...value })),
    places: Object.entries(files.places.value).map(([id, place]) => ({
      id: branded<PlaceId>(id), name: place.name, in: place.in === undefined ? null : branded<PlaceId>(place.in), zone: times.zoneOfPlace.get(id)!,
    })),
    events: events as unknown as Story["events"],
    differences: Object.entries(files.differences.value).map(([id, difference]) => ({
      id: branded<DifferenceId>(id),
      kind: difference.kind,
      events: difference.events.map((event) => branded<EventId>(event)) as unknown as NonEmpty<EventId>,
      question: difference.question,
      readings: difference.readings.map((reading) => ({
        says: reading.says, evidence: reading.evidence.map(quoted), silent: reading.silent.map((document) => branded<DocumentId>(document)),
      })) as unknown as Story["differences"][number]["readings"],
      note: difference.note ?? null,
      record: difference.record ?? null,
    })),
    quotations: Object.entries(files.quotations.value).map(([id, quotation]) => ({
      id: branded<QuotationId>(id),
      speaker: branded<PersonId | OrganisationId>(quotation.speaker),
      event: branded<EventId>(quotation.event),
      about: quotation.about,
      variants: inDocumentOrder(quotation.variants.map((variant) => ({ ...quoted(variant), via: organisations(variant.via) }))),
      note: quotation.note ?? null,
    })),
    sharedText,
    method: front.method,
    checked: front.checked,
    corrections: front.corrections,
  };
  return { story: deepFreeze(story), problems };
}

function quoted(entry: EvidenceEntry): Evidence {
  return withoutUndefined<DocumentId>(entry);
}

function organisations(ids: readonly string[]): OrganisationId[] {
  return ids.map((id) => branded<OrganisationId>(id));
}

function contradiction(cycle: readonly StatementId[], statements: readonly ResolvedStatement[], files: StoryFiles): Problem {
  const titleOf = (id: EventId) => files.events.get(id)?.value.label ?? id;
  const parts = cycle.flatMap((id) => {
    const entry = statements.find(({ statement }) => statement.id === id);
    if (entry === undefined) return [];
    const at = statementPlace(id, files);
    const words = entry.statement.evidence.map(({ document, quote }) => `${document}: “${quote}”`).join("; ");
    return [`\n    ${at.file}:${at.line} ${titleOf(entry.event)} ${describeStatement(entry.statement.claim, titleOf)} — ${words || `inferred: ${entry.statement.reason ?? ""}`}`];
  });
  return {
    rule: "T1",
    at: statementPlace(cycle[0]!, files),
    message: `these statements cannot all hold; declare a difference, and mark the one that is doubted with \`doubted: <its id>\`:${parts.join("")}`,
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
