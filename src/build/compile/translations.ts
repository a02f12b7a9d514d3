import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";
import { textsOf } from "../../domain/story/mapTexts.ts";
import type { Story } from "../../domain/story/story.ts";
import type { Translation } from "../../domain/story/translateStory.ts";
import type { Problem } from "./problem.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yamlFile.ts";

export const TRANSLATIONS_FOLDER = "translations";

const text = z.string().trim().min(1, "write something here");

/**
 * Reads `translations/<language>.yaml` of a story's folder: pairs of a text as the story has it and the same in the file's language. A text that the
 * story no longer has, or that stands there twice, is a problem; one that is missing is not, and is shown as it was written.
 */
export function readTranslations(folder: string, story: Story): { readonly translations: readonly Translation[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const translations: Translation[] = [];
  const known = new Set(textsOf(story));
  for (const name of namesIn(join(folder, TRANSLATIONS_FOLDER))) {
    const path = join(folder, TRANSLATIONS_FOLDER, name);
    const language = name.replace(/\.yaml$/, "");
    const file = readYaml(relative(process.cwd(), path), readFileSync(path, "utf8"));
    const pairs = validate(file, z.array(z.strictObject({ [story.writtenIn]: text, [language]: text })), problems);
    if (pairs === undefined) continue;
    const texts = new Map<string, string>();
    for (const [position, pair] of pairs.entries()) {
      const [from, to] = [pair[story.writtenIn]!, pair[language]!];
      const at = file.locate([position, story.writtenIn]);
      if (!known.has(from)) problems.push({ rule: "N1", at, message: "the story does not say this, or not any more in these words; translate what it says now, or take the pair away" });
      else if (texts.has(from)) problems.push({ rule: "N2", at, message: "this text is translated twice; keep one of the two" });
      else texts.set(from, to);
    }
    translations.push({ language, texts });
  }
  return { translations, problems };
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*\.yaml$/.test(name)).sort() : [];
}
