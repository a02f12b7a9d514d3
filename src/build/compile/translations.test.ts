import { describe, expect, it } from "vitest";
import { textsOf } from "../../domain/story/mapTexts.ts";
import { translateStory, untranslatedOf } from "../../domain/story/translateStory.ts";
import { compileFerryStrike, holding, problemsOf } from "./storyFolder.fixture.ts";

const french = (text: string) => ({ "translations/fr.yaml": holding(text) });
const TITLES = "- { en: The ferry strike, fr: La grève des ferries }\n- { en: Sailings, fr: Traversées }\n";

describe("translations of a story", () => {
  it("replace the story's own texts and leave quotations and ids alone", () => {
    const { story, translations } = compileFerryStrike(french(TITLES), { lock: "fresh" });
    const translated = translateStory(story!, translations[0]!);
    expect(translated).toMatchObject({ language: "fr", writtenIn: "en", title: "La grève des ferries", standfirst: story!.standfirst });
    expect(translated.themes.map(({ name }) => name)).toContain("Traversées");
    expect(translated.events.map(({ id, citations }) => [id, citations])).toEqual(story!.events.map(({ id, citations }) => [id, citations]));
  });

  it("name what they lack, so that the page can say so", () => {
    const { story, translations } = compileFerryStrike(french(TITLES), { lock: "fresh" });
    const missing = untranslatedOf(story!, translations[0]!);
    expect(missing).toEqual(textsOf(story!).filter((text) => text !== "The ferry strike" && text !== "Sailings"));
    expect(translateStory(story!, translations[0]!).untranslated).toEqual(missing);
  });

  it("[N1] translate what the story says now", () => {
    expect(problemsOf(french(`${TITLES}- { en: The old title, fr: L’ancien titre }\n`), { lock: "fresh" })).toEqual([
      "translations/fr.yaml:3:9 [2].en (N1): the story does not say this, or not any more in these words; translate what it says now, or take the pair away",
    ]);
  });

  it("[N2] translate a text once", () => {
    expect(problemsOf(french(`${TITLES}- { en: Sailings, fr: Départs }\n`), { lock: "fresh" })).toEqual([
      "translations/fr.yaml:3:9 [2].en (N2): this text is translated twice; keep one of the two",
    ]);
  });

  it("[E2] are pairs of the story's language and the file's own", () => {
    expect(problemsOf(french("- { en: Sailings, de: Fahrten }\n"), { lock: "fresh" })).toHaveLength(2);
  });
});
