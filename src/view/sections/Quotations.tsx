import { differingWords } from "../../domain/evidence/differingWords.ts";
import type { Quotation, StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { Quote } from "../shared/Quote.tsx";
import { documentHue } from "../shared/documentHue.ts";
import { routeOf } from "../shared/routeOf.ts";
import { Parts } from "../shared/Parts.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { formatWhen } from "../../words/formatWhen.ts";
import { differingSample, editorialSample } from "./Differences.tsx";

/** Who said what, with the variants of wording between documents. */
export function Quotations() {
  const index = useStoryIndex();
  const { quotations: words } = useWords().sections;
  const bySpeaker = new Map<Quotation["speaker"], Quotation[]>();
  for (const quotation of index.story.quotations) bySpeaker.set(quotation.speaker, [...(bySpeaker.get(quotation.speaker) ?? []), quotation]);
  return (
    <section id="quotations" className="Section" aria-labelledby="quotations-title">
      <h2 id="quotations-title">{words.title}</h2>
      <p className="Section-lead">
        <Parts of={words.lead(differingSample, editorialSample)} />
      </p>
      {[...bySpeaker].map(([speaker, quotations]) => (
        <div key={speaker} className="Speaker">
          <h3>{index.speaker(speaker).name}</h3>
          {quotations.map((quotation) => (
            <QuotationEntry key={quotation.id} quotation={quotation} />
          ))}
        </div>
      ))}
    </section>
  );
}

function QuotationEntry({ quotation: { id, about, to, event, variants, note } }: { quotation: Quotation }) {
  const index = useStoryIndex();
  const { sections: { quotations: words }, cards, evidence, times } = useWords();
  const spokenOf = <strong><StoryText text={about} /></strong>;
  const whenOf = (told: StoryEvent) => formatWhen(told, zoneOf(index, told), times, () => "").date;
  const marked = differingWords(variants.map(({ quote }) => [quote]), { endsCount: true });
  return (
    <div className="QuotationEntry" id={`quotation-${id}`}>
      <p className="QuotationEntry-about">
        {to === null ? spokenOf : <Parts of={words.aboutAndTo(spokenOf, <StoryText text={to} />)} />} ·{" "}
        <a href={`#${EVENT_HASH}${event}`}>
          <StoryText text={index.event(event).label} />
        </a>{" "}
        · {whenOf(index.event(event))}
      </p>
      {variants.map((variant, position) => {
        const { origin, publisher, onTheWordOf } = routeOf(index, variant);
        return (
          <figure key={position} className="Reading-evidence" {...documentHue(index, variant.document)}>
            <Quote text={variant.quote} language={index.document(variant.document).language} marked={marked[position]![0]!} />
            <figcaption>
              <Parts of={cards.route(origin, publisher, onTheWordOf.length === 0 ? null : evidence.list(onTheWordOf))} />
            </figcaption>
          </figure>
        );
      })}
      {note !== null && (
        <p className="DifferenceEntry-note">
          <StoryText text={note} />
        </p>
      )}
    </div>
  );
}
