import type { StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { windowHeading } from "../../words/formatWhen.ts";
import { CardFoot } from "../cards/CardFoot.tsx";
import { EventCard } from "../cards/EventCard.tsx";
import { useWords, ViewerContext } from "../ViewerContext.tsx";
import type { Card } from "./cardViewer.ts";

interface CardListProps {
  /** In the order of their times. */
  readonly cards: readonly NumberedCard[];
  readonly selected: number | null;
  readonly onShow: (event: StoryEvent) => void;
}

interface NumberedCard {
  readonly number: number;
  readonly card: Card;
}

/** Cards below their days. */
export function CardList({ cards, selected, onShow }: CardListProps) {
  const { times } = useWords();
  const days: { key: string; heading: string; cards: NumberedCard[] }[] = [];
  for (const entry of cards) {
    const { event, viewer } = entry.card;
    const heading = windowHeading(event, zoneOf(viewer.index, event), times);
    const last = days.at(-1);
    if (last?.heading === heading) last.cards.push(entry);
    // What is known by its month alone stands among days, which then come twice.
    else days.push({ key: `${heading} ${days.filter((day) => day.heading === heading).length}`, heading, cards: [entry] });
  }
  return days.map(({ key, heading, cards: ofDay }) => (
    <div className="Day" key={key}>
      <p className="Day-heading">{heading}</p>
      <ol>
        {ofDay.map(({ number, card: { event, viewer } }) => (
          <li key={event.id}>
            <ViewerContext value={viewer}>
              <EventCard event={event} selected={number === selected} foot={<CardFoot event={event} onShow={(click) => (click.preventDefault(), onShow(event))} />} />
            </ViewerContext>
          </li>
        ))}
      </ol>
    </div>
  ));
}
