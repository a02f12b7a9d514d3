import type { ReactNode } from "react";
import { hydrateRoot, createRoot } from "react-dom/client";
import { followAddressBar } from "./addressBar.ts";
import { followColours } from "./colours.ts";
import { inLanguage } from "./inLanguage.ts";
import { newTask } from "./newTask.ts";
import { EVENT_HASH } from "./state/timelineChoices.ts";
import { createViewer } from "./state/viewer.ts";
import type { Viewer } from "./state/viewer.ts";
import { App } from "./view/App.tsx";
import { TurnsContext } from "./view/shared/Later.tsx";
import { createTurns } from "./view/shared/turns.ts";
import { isLanguage } from "./words/language.ts";
import type { Language } from "./words/language.ts";
import { languageAddress } from "./words/languageAddress.ts";
import "./view/styles/page.css";

const root = document.getElementById("root");
const language = document.documentElement.lang;
if (root && isLanguage(language)) void begin(root, language);

async function begin(page: HTMLElement, own: Language): Promise<void> {
  const { story, words } = await inLanguage(own);
  const query = new URLSearchParams(location.search);
  const wanted = query.get("lang") ?? own;
  query.delete("lang");
  if (isLanguage(wanted) && wanted !== own) {
    location.replace(`${languageAddress(own, wanted, story.writtenIn)}${query.size === 0 ? "" : `?${query}`}${location.hash}`);
    return;
  }
  await newTask();
  const viewer = createViewer(story, words);
  const app = <App viewer={viewer} />;
  // The build has drawn the page already; `npm run dev` has not.
  if (page.firstElementChild) takeOver(page, app, viewer);
  else createRoot(page).render(app);
  followAddressBar(viewer);
  followColours(viewer);
}

/** In the browser's list of what happened when: from here on all of the page answers of its own. */
const TAKEN_OVER = "taken-over";

/** Takes over what the build has drawn, piece by piece: the timeline first, the rest in order, and whatever is touched at once. */
function takeOver(page: HTMLElement, app: ReactNode, viewer: Viewer): void {
  const turns = createTurns((task) => void newTask().then(task));
  hydrateRoot(page, <TurnsContext value={turns}>{app}</TurnsContext>);
  // Before the event reaches what it is meant for.
  for (const type of ["pointerdown", "focusin", "click"]) addEventListener(type, ({ target }) => target instanceof Element && turns.hasten(target), { capture: true });
  viewer.store.subscribe(({ selected }) => {
    const chosen = selected === null ? null : document.getElementById(`${EVENT_HASH}${selected}`);
    if (chosen !== null) turns.hasten(chosen);
  });
  const letGo = holdPlace();
  turns.begin(() => {
    performance.mark(TAKEN_OVER);
    // Once the last part is drawn at length.
    requestAnimationFrame(() => requestAnimationFrame(letGo));
  });
}

/**
 * Keeps in sight the place in a section that the page's address leads to while what stands above it there grows, as long as its reader does not move.
 * Browsers keep it for who has scrolled there, not for who has followed a link. Returns what ends it.
 */
function holdPlace(): () => void {
  const place = document.getElementById(location.hash.slice(1));
  const section = place?.closest(".Section");
  if (!place || !section) return () => undefined;
  const observer = new ResizeObserver(() => place.scrollIntoView());
  const letGo = () => observer.disconnect();
  observer.observe(section);
  for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(type, letGo, { once: true, passive: true });
  return letGo;
}
