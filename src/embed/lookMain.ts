import { decodeLook } from "../state/embedLook.ts";
import { applyLook } from "./applyLook.ts";

/** Every embed's first script, in its head: nothing of the page has been drawn yet, so no reader sees it change its colours. */
applyLook(document, decodeLook(new URLSearchParams(location.search)));
// On paper an embed of its own shows everything; one in an article has the room that the article gives it.
document.documentElement.dataset["framed"] = String(parent !== window);
