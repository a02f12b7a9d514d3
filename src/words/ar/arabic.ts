import { english } from "../en/english.ts";
import type { Words } from "../words.ts";

export const arabic: Words = { ...english, language: "ar" };
