import type { StatementId } from "../../domain/story/story.ts";
import type { Place } from "./problem.ts";
import type { StoryFiles } from "./readStory.ts";

/** Where in its event's file a statement about time stands: those of `when` come first, then those of `order`; the record's have a file of their own. */
export function statementPlace(statement: StatementId, files: StoryFiles): Place {
  const slash = statement.lastIndexOf("/");
  const ofRecord = /^r(\d+)\d$/.exec(statement.slice(slash + 1));
  if (ofRecord) return files.record.at([statement.slice(0, slash), Number(ofRecord[1]), "when"]);
  const event = files.events.get(statement.slice(0, slash))!;
  const claims = event.value.when.flatMap((entry, index) =>
    (["within", "starts", "ends"] as const).filter((relation) => entry[relation] !== undefined).map(() => ["when", index]),
  );
  const position = Number(statement.slice(slash + 1));
  return event.at(claims[position] ?? ["order", position - claims.length]);
}
