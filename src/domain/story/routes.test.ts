import { expect, it } from "vitest";
import { routesOf } from "./routes.ts";
import { storyFrom } from "./storyFrom.fixture.ts";
import { indexStory } from "./storyIndex.ts";

const index = indexStory(storyFrom("talks 2024-05-16 b:happened@xinhua b:expected a:happened a:mentioned", { origins: { a: "afp", b: "afp" } }));

it("tells the ways that words took, each once, with how often, in the order of the documents", () => {
  expect(routesOf(index, index.story.events[0].citations)).toEqual([
    { sources: [], newsroom: "afp", document: "a", citations: 2 },
    { sources: ["xinhua"], newsroom: "afp", document: "b", citations: 1 },
    { sources: [], newsroom: "afp", document: "b", citations: 1 },
  ]);
});
