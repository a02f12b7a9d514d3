import type { Problem } from "./problem.ts";
import type { StoryFiles } from "./readStory.ts";
import { nearestHint } from "./validate.ts";
import type { DataPath, YamlFile } from "./yamlFile.ts";

/** How an editor calls what an id names, where that is another word. */
const NAMES: Readonly<Record<string, string>> = { recordDocument: "document of the wider record" };

type OrderEntry = Omit<StoryFiles["record"]["value"][string][number]["order"][number], "gap">;
type Account = Omit<StoryFiles["record"]["value"][string][number], "stance">;

/** Every id that refers to something must name something that exists, and one thing only. */
export function checkReferences(files: StoryFiles): Problem[] {
  const problems: Problem[] = [];
  const known = {
    event: [...files.events.keys(), ...files.leftOut],
    document: Object.keys(files.documents.value),
    recordDocument: Object.keys(files.recordDocuments.value),
    organisation: Object.keys(files.organisations.value),
    person: Object.keys(files.people.value),
    place: Object.keys(files.places.value),
    theme: Object.keys(files.story.value.themes),
    range: files.story.value.ranges.map(({ id }) => id),
    difference: Object.keys(files.differences.value),
    speaker: [...Object.keys(files.people.value), ...Object.keys(files.organisations.value)],
  };

  const check = (kind: keyof typeof known, id: string | undefined, at: YamlFile["locate"], path: DataPath) => {
    if (id === undefined || known[kind].includes(id)) return;
    problems.push({ rule: "E3", at: at(path), message: `there is no ${NAMES[kind] ?? kind} “${id}”${nearestHint(id, known[kind])}` });
  };
  const checkAll = (kind: keyof typeof known, ids: readonly string[], at: YamlFile["locate"], path: DataPath) =>
    ids.forEach((id, index) => check(kind, id, at, [...path, index]));
  const checkOrder = (of: string, entries: readonly OrderEntry[], at: YamlFile["locate"], path: DataPath) =>
    entries.forEach((entry, index) => {
      for (const relation of ["after", "before", "during", "overlaps"] as const) {
        check("event", entry[relation], at, [...path, index, relation]);
        if (entry[relation] === of) problems.push({ rule: "E3", at: at([...path, index, relation]), message: "an event cannot be ordered against itself" });
      }
      check("difference", entry.doubted, at, [...path, index, "doubted"]);
    });
  /** An account of the wider record: its document, and what it says of time. */
  const checkAccount = (of: string, entry: Account, at: YamlFile["locate"], path: DataPath) => {
    check("recordDocument", entry.document, at, [...path, "document"]);
    check("difference", entry.when?.doubted, at, [...path, "when", "doubted"]);
    checkOrder(of, entry.order, at, [...path, "order"]);
  };
  /** What the story's own documents say of a time cannot rest on an event that none of them knows. */
  const checkKnown = (entries: readonly OrderEntry[], at: YamlFile["locate"], path: DataPath) =>
    entries.forEach((entry, index) => {
      for (const relation of ["after", "before", "during", "overlaps"] as const) {
        if (files.events.get(entry[relation] ?? "")?.value.citations.length !== 0) continue;
        problems.push({ rule: "E7", at: at([...path, index, relation]), message: `only the wider record tells of “${entry[relation] ?? ""}”; put this order into record.yaml` });
      }
    });
  const checkEvidence = (entries: readonly { document: string }[], at: YamlFile["locate"], path: DataPath) =>
    entries.forEach((entry, index) => check("document", entry.document, at, [...path, index, "document"]));

  for (const [id, { value: event, at }] of files.events) {
    check("place", event.place, at, ["place"]);
    checkAll("person", event.people, at, ["people"]);
    checkAll("theme", event.themes, at, ["themes"]);
    event.when.forEach((entry, index) => {
      check("difference", entry.doubted, at, ["when", index, "doubted"]);
      checkEvidence(entry.evidence, at, ["when", index, "evidence"]);
    });
    checkOrder(id, event.order, at, ["order"]);
    checkKnown(event.order, at, ["order"]);
    event.order.forEach((entry, index) => checkEvidence(entry.evidence, at, ["order", index, "evidence"]));
    problems.push(...checkTold(id, files));
    event.citations.forEach((citation, index) => {
      check("document", citation.document, at, ["citations", index, "document"]);
      checkAll("organisation", citation.via, at, ["citations", index, "via"]);
    });
    event.figures.forEach((figure, index) => checkEvidence(figure.evidence, at, ["figures", index, "evidence"]));
  }
  files.story.value.ranges.forEach(({ id }, index, ranges) => {
    if (ranges.findIndex((range) => range.id === id) === index) return;
    problems.push({ rule: "E6", at: files.story.at(["ranges", index, "id"]), message: `another range already has the id “${id}”` });
  });
  files.story.value.tour?.steps.forEach(({ event, range }, index) => {
    check("event", event, files.story.at, ["tour", "steps", index, "event"]);
    check("range", range, files.story.at, ["tour", "steps", index, "range"]);
    if (files.events.get(event)?.value.citations.length !== 0) return;
    problems.push({ rule: "E7", at: files.story.at(["tour", "steps", index, "event"]), message: "only the wider record tells of this event; a tour leads through what the story’s own documents tell" });
  });
  for (const id of Object.keys(files.people.value)) {
    if (!Object.hasOwn(files.organisations.value, id)) continue;
    problems.push({ rule: "E6", at: files.people.at([id]), message: `an organisation already has the id “${id}”, and either may be a speaker` });
  }
  for (const [id, document] of Object.entries(files.documents.value)) {
    check("organisation", document.publisher, files.documents.at, [id, "publisher"]);
    check("organisation", document.origin.organisation, files.documents.at, [id, "origin", "organisation"]);
    const path = [id, "written"];
    for (const list of ["when", "order"] as const) {
      document.written[list].forEach((entry, index) => {
        checkEvidence(entry.evidence, files.documents.at, [...path, list, index, "evidence"]);
        if (list === "when") check("difference", entry.doubted, files.documents.at, [...path, list, index, "doubted"]);
      });
    }
    checkOrder(id, document.written.order, files.documents.at, [...path, "order"]);
    checkKnown(document.written.order, files.documents.at, [...path, "order"]);
    document.written.record.forEach((entry, index) => checkAccount(id, entry, files.documents.at, [...path, "record", index]));
  }
  for (const [id, place] of Object.entries(files.places.value)) {
    check("place", place.in, files.places.at, [id, "in"]);
    if (isInsideItself(id, files.places.value)) {
      problems.push({ rule: "E3", at: files.places.at([id, "in"]), message: `“${id}” lies inside itself; one of these places must stand alone` });
    }
  }
  for (const [id, difference] of Object.entries(files.differences.value)) {
    const { at } = files.differences;
    checkAll("event", difference.events, at, [id, "events"]);
    difference.readings.forEach((reading, index) => {
      checkEvidence(reading.evidence, at, [id, "readings", index, "evidence"]);
      checkAll("document", reading.silent, at, [id, "readings", index, "silent"]);
      checkAll("recordDocument", reading.record, at, [id, "readings", index, "record"]);
      if (reading.evidence.length + reading.record.length + reading.silent.length === 0) {
        problems.push({ rule: "E2", at: at([id, "readings", index]), message: "a reading needs its evidence, its documents of the wider record, or the documents that are silent" });
      }
    });
    checkAll("recordDocument", difference.record?.documents ?? [], at, [id, "record", "documents"]);
  }
  for (const [id, document] of Object.entries(files.recordDocuments.value)) {
    check("organisation", document.publisher, files.recordDocuments.at, [id, "publisher"]);
    check("organisation", document.origin, files.recordDocuments.at, [id, "origin"]);
  }
  for (const [event, entries] of Object.entries(files.record.value)) {
    check("event", event, files.record.atKey, [event]);
    entries.forEach((entry, index) => checkAccount(event, entry, files.record.at, [event, index]));
  }
  for (const [id, quotation] of Object.entries(files.quotations.value)) {
    const { at } = files.quotations;
    check("speaker", quotation.speaker, at, [id, "speaker"]);
    check("event", quotation.event, at, [id, "event"]);
    quotation.variants.forEach((variant, index) => {
      check("document", variant.document, at, [id, "variants", index, "document"]);
      checkAll("organisation", variant.via, at, [id, "variants", index, "via"]);
    });
  }
  return problems;
}

/** Somebody must tell of an event; what only the wider record tells of has no words of the story's own documents, and so no times in its file. */
function checkTold(id: string, files: StoryFiles): Problem[] {
  const { value: event, at } = files.events.get(id)!;
  if (event.citations.length > 0) return event.when.length + event.order.length > 0 ? [] : [{ rule: "E2", at: { ...at([]), line: 1, column: 1 }, message: "`when` is missing; say what is stated about the day" }];
  if (files.record.value[id] === undefined) {
    return [{ rule: "E7", at: { ...at([]), line: 1, column: 1 }, message: "nobody tells of this event; cite a document that mentions it, or give it an entry in record.yaml" }];
  }
  return (["when", "order", "figures"] as const).filter((list) => event[list].length > 0).map((list) => ({
    rule: "E7", at: at([list]), message: `only the wider record tells of this event; ${list === "figures" ? "figures need the documents' own words" : "its times stand in record.yaml"}`,
  }));
}

function isInsideItself(id: string, places: StoryFiles["places"]["value"]): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = places[at]?.in) {
    if (seen.has(at)) return at === id;
    seen.add(at);
  }
  return false;
}
