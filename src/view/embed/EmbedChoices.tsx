import type { EventId } from "../../domain/brand.ts";
import { isBeyond } from "../../domain/story/storyWithRing.ts";
import { SIZES } from "../../state/embedLook.ts";
import type { EmbedLook } from "../../state/embedLook.ts";
import { THEMES } from "../../state/theme.ts";
import type { Shown, ViewState } from "../../state/viewState.ts";
import { groupingOptions, ringOptions } from "../timeline/Toolbar.tsx";
import { useViewer, useWords } from "../ViewerContext.tsx";

/** What is embedded: all of the story, its tour, or an event. */
export type Embedded = "story" | "tour" | { readonly event: EventId };

interface Choices {
  readonly embedded: Embedded;
  readonly onEmbedded: (embedded: Embedded) => void;
  readonly view: ViewState;
  readonly onView: (view: ViewState) => void;
  readonly look: EmbedLook;
  readonly onLook: (look: EmbedLook) => void;
}

/** A colour picker has no empty state: this is what it shows while the site's own colour is kept. */
const OWN_ACCENT = "#932512";

/** How the list of what can be embedded names what is no event: no event has such an id. */
const STORY = "";
const TOUR = "*tour";

function nameOf(embedded: Embedded): string {
  return typeof embedded === "object" ? embedded.event : embedded === "tour" ? TOUR : STORY;
}

function embeddedBy(name: string): Embedded {
  return name === STORY ? "story" : name === TOUR ? "tour" : { event: name as EventId };
}

/** What is embedded, and how it looks. */
export function EmbedChoices({ embedded, onEmbedded, view, onView, look, onLook }: Choices) {
  const { story } = useViewer();
  const everyWord = useWords();
  const { takeAway: words, page } = everyWord;
  const shown = view.shown.kind === "range" ? view.shown.id : view.shown.kind;
  const chooseShown = (value: string) => {
    const range = story.ranges.find(({ id }) => id === value);
    const next: Shown = range ? { kind: "range", id: range.id } : value === "all" ? { kind: "all" } : view.shown;
    onView({ ...view, shown: next });
  };
  return (
    <form className="EmbedChoices" onSubmit={(submit) => submit.preventDefault()}>
      <label>
        <span>{words.what}</span>
        <select value={nameOf(embedded)} onChange={({ target }) => onEmbedded(embeddedBy(target.value))}>
          <option value={STORY}>{words.wholeTimeline}</option>
          {story.tour !== null && <option value={TOUR}>{story.tour.title}</option>}
          <optgroup label={words.oneEvent}>
            {story.events.map((each) => (
              <option key={each.id} value={each.id}>
                {isBeyond(each) ? words.ofRecord(each.label) : each.label}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {embedded === "story" && (
        <>
          <label>
            <span>{words.range}</span>
            <select value={shown} onChange={({ target }) => chooseShown(target.value)}>
              {view.shown.kind === "free" && <option value="free">{words.asNow}</option>}
              {story.ranges.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
              <option value="all">{words.allOfIt}</option>
            </select>
          </label>
          <label>
            <span>{words.rows}</span>
            <select value={view.grouping} onChange={({ target }) => onView({ ...view, grouping: target.value as ViewState["grouping"] })}>
              {groupingOptions(everyWord).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.evidence}</span>
            <select value={view.ring} onChange={({ target }) => onView({ ...view, ring: target.value as ViewState["ring"] })}>
              {ringOptions(story, everyWord).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.size}</span>
            <select value={look.size} onChange={({ target }) => onLook({ ...look, size: target.value as EmbedLook["size"] })}>
              {SIZES.map((size) => (
                <option key={size} value={size}>
                  {words.sizes[size]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <label>
        <span>{page.colours}</span>
        <select value={look.theme} onChange={({ target }) => onLook({ ...look, theme: target.value as EmbedLook["theme"] })}>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {theme === "auto" ? words.asReader : page.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.accent}</span>
        <span className="EmbedChoices-accent">
          <input type="color" value={look.accent === null ? OWN_ACCENT : `#${look.accent}`} onChange={({ target }) => onLook({ ...look, accent: target.value.slice(1) })} />
          {look.accent !== null && (
            <button type="button" onClick={() => onLook({ ...look, accent: null })}>
              {words.reset}
            </button>
          )}
        </span>
      </label>
      <label className="EmbedChoices-check">
        <input type="checkbox" checked={look.title} onChange={({ target }) => onLook({ ...look, title: target.checked })} />
        <span>{words.showTitle}</span>
      </label>
    </form>
  );
}
