import { COLOURS_KEY, THEMES } from "./state/theme.ts";

/** The exploring page's first script, in its head: nothing has been drawn yet, so no reader sees it change its colours. */
const asked = new URLSearchParams(location.search).get(COLOURS_KEY);
document.documentElement.dataset["theme"] = THEMES.find((theme) => theme === asked) ?? "auto";
