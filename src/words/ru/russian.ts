import { english } from "../en/english.ts";
import type { Words } from "../words.ts";

export const russian: Words = { ...english, language: "ru" };
