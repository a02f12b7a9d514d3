import type { Placement, Story, TimeStatement } from "./story.ts";

/** What is said of other events and bounds a window, each with the name of its event. */
export function statementsElsewhere(story: Pick<Story, "events">, { statements, window }: Placement): readonly { readonly statement: TimeStatement; readonly of: string }[] {
  const own = new Set(statements.map(({ id }) => id));
  const bounds = [window.start.earliest, window.end.latest];
  const ids = [...new Set(bounds.flatMap((bound) => bound?.because ?? []))].filter((id) => !own.has(id));
  return ids.flatMap((id) => {
    const other = story.events.find((event) => event.statements.some((statement) => statement.id === id));
    const statement = other?.statements.find((candidate) => candidate.id === id);
    return other && statement ? [{ statement, of: other.label }] : [];
  });
}
