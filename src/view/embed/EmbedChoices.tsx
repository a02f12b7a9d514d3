import type { EventId } from "../../domain/brand.ts";
import { isBeyond } from "../../domain/story/storyWithRing.ts";
import { THEMES } from "../../state/embedLook.ts";
import type { EmbedLook } from "../../state/embedLook.ts";
import type { Shown, ViewState } from "../../state/viewState.ts";
import { GROUPING_OPTIONS, ringOptions } from "../timeline/Toolbar.tsx";
import { useViewer } from "../ViewerContext.tsx";

interface Choices {
  readonly event: EventId | null;
  readonly onEvent: (event: EventId | null) => void;
  readonly view: ViewState;
  readonly onView: (view: ViewState) => void;
  readonly look: EmbedLook;
  readonly onLook: (look: EmbedLook) => void;
}

/** A colour picker has no empty state: this is what it shows while the site's own colour is kept. */
const OWN_ACCENT = "#a8301c";

/** What is embedded, and how it looks. */
export function EmbedChoices({ event, onEvent, view, onView, look, onLook }: Choices) {
  const { story } = useViewer();
  const shown = view.shown.kind === "range" ? view.shown.id : view.shown.kind;
  const chooseShown = (value: string) => {
    const range = story.ranges.find(({ id }) => id === value);
    const next: Shown = range ? { kind: "range", id: range.id } : value === "all" ? { kind: "all" } : view.shown;
    onView({ ...view, shown: next });
  };
  return (
    <form className="EmbedChoices" onSubmit={(submit) => submit.preventDefault()}>
      <label>
        <span>What</span>
        <select value={event ?? ""} onChange={({ target }) => onEvent(target.value === "" ? null : (target.value as EventId))}>
          <option value="">The timeline</option>
          <optgroup label="One event">
            {story.events.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
                {isBeyond(each) && " (wider record)"}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {event === null && (
        <>
          <label>
            <span>Range</span>
            <select value={shown} onChange={({ target }) => chooseShown(target.value)}>
              {view.shown.kind === "free" && <option value="free">As on the page now</option>}
              {story.ranges.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
              <option value="all">All of it</option>
            </select>
          </label>
          <label>
            <span>Rows</span>
            <select value={view.grouping} onChange={({ target }) => onView({ ...view, grouping: target.value as ViewState["grouping"] })}>
              {GROUPING_OPTIONS.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>Evidence</span>
            <select value={view.ring} onChange={({ target }) => onView({ ...view, ring: target.value as ViewState["ring"] })}>
              {ringOptions(story).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>Size</span>
            <select value={look.size} onChange={({ target }) => onLook({ ...look, size: target.value as EmbedLook["size"] })}>
              <option value="compact">Leading events first</option>
              <option value="full">All events</option>
            </select>
          </label>
        </>
      )}
      <label>
        <span>Colours</span>
        <select value={look.theme} onChange={({ target }) => onLook({ ...look, theme: target.value as EmbedLook["theme"] })}>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {{ auto: "As the reader’s", light: "Light", dark: "Dark" }[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Accent</span>
        <span className="EmbedChoices-accent">
          <input type="color" value={look.accent === null ? OWN_ACCENT : `#${look.accent}`} onChange={({ target }) => onLook({ ...look, accent: target.value.slice(1) })} />
          {look.accent !== null && (
            <button type="button" onClick={() => onLook({ ...look, accent: null })}>
              Reset
            </button>
          )}
        </span>
      </label>
      <label className="EmbedChoices-check">
        <input type="checkbox" checked={look.title} onChange={({ target }) => onLook({ ...look, title: target.checked })} />
        <span>Show the title</span>
      </label>
    </form>
  );
}
