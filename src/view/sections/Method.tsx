import { correctionsOf } from "../../domain/story/correctionsOf.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { linkToFile } from "../shared/linkToFile.tsx";
import { Parts } from "../shared/Parts.tsx";
import { StoryText } from "../shared/StoryText.tsx";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** How the story was made, when it was last checked, and what was corrected in it. */
export function Method() {
  const index = useStoryIndex();
  const { method: words } = useWords().sections;
  const { method, checked } = index.story;
  const corrections = correctionsOf(index.story);
  return (
    <section id="method" className="Section" aria-labelledby="method-title">
      <h2 id="method-title">{words.title}</h2>
      <div className="Method">
        {method.map(({ title, text }) => (
          <div key={title}>
            <h3>
              <StoryText text={title} />
            </h3>
            <p>
              <StoryText text={text} />
            </p>
          </div>
        ))}
        <div>
          <h3>{words.data}</h3>
          <p>
            <Parts of={words.files(linkToFile)} />
          </p>
        </div>
        <div>
          <h3>{words.corrections}</h3>
          <p>
            <Parts of={words.checkedOn(<time dateTime={checked}>{checked}</time>)} /> {corrections.length === 0 && `${words.noCorrection} `}
            <Parts of={words.feed(linkToFile)} />
          </p>
          <ul>
            {corrections.map(({ date, text, event }) => (
              <li key={date + text}>
                <time dateTime={date}>{date}</time>{" "}
                {event !== null && (
                  <a href={`#${EVENT_HASH}${event}`}>
                    <StoryText text={index.event(event).label} />
                  </a>
                )}{" "}
                <StoryText text={text} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
