import type { StatementId } from "../../domain/story/story.ts";
import { documentOfNode } from "../../domain/story/reportTime.ts";
import type { Place } from "./problem.ts";
import type { StoryFiles } from "./readStory.ts";
import type { DataPath } from "./yamlFile.ts";

type Dates = Readonly<Partial<Record<"within" | "starts" | "ends", string | undefined>>>;

/** Where a statement about time stands: in its event's file, with its document, or among what the wider record says. */
export function statementPlace(statement: StatementId, files: StoryFiles): Place {
  const slash = statement.lastIndexOf("/");
  const of = statement.slice(0, slash);
  const [, entry, position = "0"] = /^(?:r(\d+))?(\d)$/.exec(statement.slice(slash + 1)) ?? [, undefined, statement.slice(slash + 1)];
  const document = documentOfNode(of);
  const written = document === null ? null : files.documents.value[document]!.written;
  if (entry !== undefined) {
    const { when, order } = (written === null ? files.record.value[of] : written.record)![Number(entry)]!;
    const [list, ...rest] = pathOf(when === undefined ? [] : [when], Number(position));
    const within: DataPath = list === "when" || order.length === 0 ? ["when", ...rest.slice(1)] : [list!, ...rest];
    return written === null ? files.record.at([of, Number(entry), ...within]) : files.documents.at([document!, "written", "record", Number(entry), ...within]);
  }
  if (written !== null) return files.documents.at([document!, "written", ...pathOf(written.when, Number(position))]);
  const event = files.events.get(of)!;
  return event.at(pathOf(event.value.when, Number(position)));
}

/** Statements of `when` come first, one for each of its bounds, then those of `order`. */
function pathOf(when: readonly Dates[], position: number): DataPath {
  const claims = when.flatMap((entry, index) => (["within", "starts", "ends"] as const).filter((relation) => entry[relation] !== undefined).map((relation): DataPath => ["when", index, relation]));
  const claim = claims[position];
  return claim ?? ["order", position - claims.length];
}
