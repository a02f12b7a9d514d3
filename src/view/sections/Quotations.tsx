import { differingWords } from "../../domain/evidence/differingWords.ts";
import type { Quotation, StoryEvent } from "../../domain/story/story.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import { EVENT_HASH } from "../../state/url.ts";
import { Quote } from "../shared/Quote.tsx";
import { documentHue } from "../shared/documentHue.ts";
import { routeOf } from "../shared/routeOf.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { formatWhen } from "../../words/formatWhen.ts";

/** Who said what, with the variants of wording between documents. */
export function Quotations() {
  const index = useStoryIndex();
  const bySpeaker = new Map<Quotation["speaker"], Quotation[]>();
  for (const quotation of index.story.quotations) bySpeaker.set(quotation.speaker, [...(bySpeaker.get(quotation.speaker) ?? []), quotation]);
  return (
    <section id="quotations" className="Section" aria-labelledby="quotations-title">
      <h2 id="quotations-title">Who said what</h2>
      <p className="Section-lead">
        Every stretch of speech that the reports quote. Where several carry the same words, each is shown as that report has it, and the words that differ
        are <mark className="Differs">underlined</mark>. What stands <span className="Editorial">[in brackets]</span> was added by an editor; dots{" "}
        <span className="Editorial">…</span> stand for words left out.
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
  const { times, evidence } = useWords();
  const whenOf = (told: StoryEvent) => formatWhen(told, zoneOf(index, told), times, () => "").date;
  const marked = differingWords(variants.map(({ quote }) => [quote]), { endsCount: true });
  return (
    <div className="QuotationEntry" id={`quotation-${id}`}>
      <p className="QuotationEntry-about">
        <strong>{about}</strong>
        {to !== null && `, ${to}`} · <a href={`#${EVENT_HASH}${event}`}>{index.event(event).label}</a> · {whenOf(index.event(event))}
      </p>
      {variants.map((variant, position) => {
        const route = routeOf(index, variant);
        return (
          <figure key={variant.document + variant.quote} className="Reading-evidence" {...documentHue(index, variant.document)}>
            <Quote text={variant.quote} marked={marked[position]![0]!} />
            <figcaption>
              {evidence.route(route)}
              {route.onTheWordOf.length > 0 && `, on the word of ${evidence.list(route.onTheWordOf)}`}
            </figcaption>
          </figure>
        );
      })}
      {note !== null && <p className="DifferenceEntry-note">{note}</p>}
    </div>
  );
}
