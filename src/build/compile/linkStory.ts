import type {
  DifferenceId, DocumentId, EventId, OrganisationId, PersonId, PlaceId, QuotationId, RangeId, RecordDocumentId, ThemeId,
} from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { Evidence } from "../../domain/evidence/citation.ts";
import { computeChronology, isContradicted, isFirst } from "../../domain/story/chronology.ts";
import type { Chronology, ResolvedStatement } from "../../domain/story/chronology.ts";
import type { RecordEntry } from "../../domain/evidence/recordDocument.ts";
import { documentOfNode, reportNode } from "../../domain/story/reportTime.ts";
import type { NonEmpty, StatementId, Story, StoryEvent, Tour } from "../../domain/story/story.ts";
import { describeStatement } from "./describeStatement.ts";
import type { EvidenceEntry } from "./fileShapes.ts";
import type { Problem } from "./problem.ts";
import { withoutUndefined } from "./quotations.ts";
import type { StoryFiles } from "./readStory.ts";
import { statementPlace } from "./statementPlace.ts";
import type { StoryTimes } from "./resolveTimes.ts";

/** The language that stories are written in, and their documents where nothing else is said (BCP 47). */

/** Makes the story of files whose references and dates hold: windows computed, events in order. Null when its times do not go together. */
export function linkStory(files: StoryFiles, times: StoryTimes, sharedText: Story["sharedText"]): { story: Story | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const { value: front } = files.story;
  // Events that only the wider record tells of take no part where it is not believed.
  const isBeyond = (id: EventId) => files.events.get(id)?.value.citations.length === 0;
  const everyId = [...times.statements.keys()];
  const ids = everyId.filter((id) => !isBeyond(id));
  const statements = ids.flatMap((id) => times.statements.get(id)!);
  const chronology = computeChronology(ids, statements);
  problems.push(...chronology.contradictions.map((cycle) => contradiction(cycle, statements, files)));
  const everything = [...statements, ...[...times.record.values()].flat()];
  const withRecord = computeChronology(everyId, everything);
  if (chronology.contradictions.length === 0) problems.push(...withRecord.contradictions.map((cycle) => contradiction(cycle, everything, files)));
  for (const entry of everything) {
    const [chronologyOf, idsOf, statementsOf] = entry.statement.record === null ? [chronology, ids, statements] : [withRecord, everyId, everything];
    if (entry.statement.doubted !== null && chronologyOf.contradictions.length === 0 && !isContradicted(entry, idsOf, statementsOf)) {
      problems.push({ rule: "T2", at: statementPlace(entry.statement.id, files), message: "this is marked as doubted, but nothing contradicts it; take `doubted` away, or state what it conflicts with" });
    }
  }
  for (const id of files.events.keys()) {
    const event = branded<EventId>(id);
    const { start, end } = (isBeyond(event) ? withRecord : chronology).windows.get(event)!;
    if (start.earliest === null && end.latest === null) {
      const at = isBeyond(event) ? files.record.atKey([id]) : statementPlace(`${event}/0`, files);
      problems.push({ rule: "T3", at, message: "nothing says when this was, not even roughly; give `when` at least one end" });
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
    language: document.language ?? front.language,
    publisher: branded<OrganisationId>(document.publisher),
    origin: { ...document.origin, organisation: branded<OrganisationId>(document.origin.organisation) },
  }));
  const placementOf = ({ windows, knobs }: Chronology, id: EventId, own: readonly ResolvedStatement[]) =>
    ({ statements: own.map(({ statement }) => statement), window: windows.get(id)!, knob: knobs.get(id)! });
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
      ...(isBeyond(id)
        ? { ...placementOf(withRecord, id, times.record.get(id) ?? []), withRecord: placementOf(withRecord, id, []) }
        : { ...placementOf(chronology, id, times.statements.get(id)!), withRecord: placementOf(withRecord, id, times.record.get(id) ?? []) }),
      citations: inDocumentOrder(value.citations.map((citation) => ({ ...quoted(citation), stance: citation.stance, via: organisations(citation.via) }))),
      // Of an event that no document is cited for the references' check asks at least one entry here.
      record: (files.record.value[name] ?? []).map(({ document, stance, says }) => ({ document: recordId(document), stance, says })) as unknown as NonEmpty<RecordEntry>,
      figures: value.figures.map((figure) => ({ says: figure.says, evidence: figure.evidence.map(quoted) as unknown as NonEmpty<Evidence> })),
      note: value.note ?? null,
      corrections: value.corrections,
    };
  });
  events.sort((a, b) => a.knob - b.knob || (a.id < b.id ? -1 : 1));

  const story: Story = {
    id: files.id,
    language: front.language,
    writtenIn: front.language,
    untranslated: [],
    eyebrow: front.eyebrow,
    title: front.title,
    standfirst: front.standfirst,
    zone: times.zone,
    clocks: [firstClock, ...moreClocks],
    ranges: [firstRange, ...moreRanges],
    themes: Object.entries(front.themes).map(([id, name]) => ({ id: branded<ThemeId>(id), name })),
    tour: front.tour === undefined ? null : {
      title: front.tour.title,
      steps: front.tour.steps.map(({ event, range, says }) => ({ event: branded<EventId>(event), range: branded<RangeId>(range), says })) as unknown as Tour["steps"],
    },
    documents: documents as unknown as Story["documents"],
    reportTimes: documents.map(({ id }) => {
      const node = reportNode(id);
      const others = documents.filter((document) => document.id !== id).map((document) => document.id);
      const after = (idsOf: readonly EventId[], known: readonly ResolvedStatement[]) => others.filter((other) => isFirst(reportNode(other), node, idsOf, known));
      return {
        document: id,
        says: files.documents.value[id]!.written.says,
        ...placementOf(chronology, node, times.statements.get(node)!),
        after: after(ids, statements),
        withRecord: { ...placementOf(withRecord, node, times.record.get(node)!), after: after(everyId, everything) },
      };
    }),
    recordDocuments: Object.entries(files.recordDocuments.value).map(([id, document]) => ({
      ...document,
      id: recordId(id),
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
        says: reading.says,
        evidence: reading.evidence.map(quoted),
        record: reading.record.map(recordId),
        silent: reading.silent.map((document) => branded<DocumentId>(document)),
      })) as unknown as Story["differences"][number]["readings"],
      note: difference.note ?? null,
      record: difference.record === undefined ? null : { says: difference.record.says, documents: difference.record.documents.map(recordId) as unknown as NonEmpty<RecordDocumentId> },
    })),
    quotations: Object.entries(files.quotations.value).map(([id, quotation]) => ({
      id: branded<QuotationId>(id),
      speaker: branded<PersonId | OrganisationId>(quotation.speaker),
      event: branded<EventId>(quotation.event),
      about: quotation.about,
      to: quotation.to ?? null,
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

function recordId(id: string): RecordDocumentId {
  return branded<RecordDocumentId>(id);
}

function organisations(ids: readonly string[]): OrganisationId[] {
  return ids.map((id) => branded<OrganisationId>(id));
}

function contradiction(cycle: readonly StatementId[], statements: readonly ResolvedStatement[], files: StoryFiles): Problem {
  const titleOf = (id: EventId) => {
    const document = documentOfNode(id);
    return document === null ? (files.events.get(id)?.value.label ?? id) : `the writing of “${document}”`;
  };
  const parts = cycle.flatMap((id) => {
    const entry = statements.find(({ statement }) => statement.id === id);
    if (entry === undefined) return [];
    const at = statementPlace(id, files);
    const { evidence, record, reason } = entry.statement;
    const words = evidence.map(({ document, quote }) => `${document}: “${quote}”`).join("; ") || `${record ?? "inferred"}: ${reason ?? ""}`;
    return [`\n    ${at.file}:${at.line} ${titleOf(entry.event)} ${describeStatement(entry.statement.claim, titleOf)} — ${words}`];
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
