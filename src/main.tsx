import { hydrateRoot, createRoot } from "react-dom/client";
import story from "virtual:story";
import { followAddressBar } from "./addressBar.ts";
import { createViewer } from "./state/viewer.ts";
import { App } from "./view/App.tsx";
import "./view/styles/page.css";
import { english } from "./words/en/english.ts";

const root = document.getElementById("root");
if (root) {
  const viewer = createViewer(story, english);
  const app = <App viewer={viewer} />;
  // The build has drawn the page already; `npm run dev` has not.
  if (root.firstElementChild) hydrateRoot(root, app);
  else createRoot(root).render(app);
  followAddressBar(viewer);
}
