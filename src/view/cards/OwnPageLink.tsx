import type { EventId } from "../../domain/brand.ts";
import { useWords } from "../ViewerContext.tsx";

/** To an event's own page, from the exploring page: the card, with all that it folds away. */
export function OwnPageLink({ event }: { event: EventId }) {
  const { cards: words } = useWords();
  return (
    <p>
      <a href={`./event/${event}/`}>{words.ownPage.read}</a>
    </p>
  );
}
