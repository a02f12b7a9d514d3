import { english } from "../en/english.ts";
import type { Words } from "../words.ts";

export const chinese: Words = { ...english, language: "zh" };
