import { hydrateRoot, createRoot } from "react-dom/client";
import { followAddressBar } from "./addressBar.ts";
import { followColours } from "./colours.ts";
import { inLanguage } from "./inLanguage.ts";
import { createViewer } from "./state/viewer.ts";
import { App } from "./view/App.tsx";
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
  const viewer = createViewer(story, words);
  const app = <App viewer={viewer} />;
  // The build has drawn the page already; `npm run dev` has not.
  if (page.firstElementChild) hydrateRoot(page, app);
  else createRoot(page).render(app);
  followAddressBar(viewer);
  followColours(viewer);
}
