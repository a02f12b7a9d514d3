import type { Story } from "../../domain/story/story.ts";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";

/** A title that would run as script wherever it is taken for more than text. */
export const HOSTILE = `</script><img src=x onerror=alert(1)> & "both" 'marks' ]]>`;

/** Three events, four reports of two origins; every text of the editor's is hostile. */
export function hostileStory(): Story {
  const story = storyFrom(
    `landing  2024-05-16T04:20+08:00  place:airport<beijing  a:happened b:expected c:happened  "Landing"
     talks    2024-05-16  after:landing  place:beijing  a:happened@afp d:mentioned  differs:order
     fair     2024-06     c:expected`,
    { origins: { a: "afp", b: "afp" } },
  );
  return {
    ...story,
    title: HOSTILE,
    eyebrow: HOSTILE,
    standfirst: HOSTILE,
    corrections: [{ date: "2024-05-21", text: HOSTILE }],
    documents: all(story.documents, (document) => ({ title: HOSTILE, url: `https://example.org/${document.id}?a=1&b="` })),
    organisations: all(story.organisations, ({ name }) => ({ name: `${name} ${HOSTILE}` })),
    events: all(story.events, ({ title }) => ({ title: `${title} ${HOSTILE}`, label: HOSTILE, summary: HOSTILE })),
  };
}

/** Every entry of a list with some of its values replaced. */
export function all<T extends readonly object[]>(list: T, change: (entry: T[number]) => Partial<T[number]>): T {
  return list.map((entry) => ({ ...entry, ...change(entry) })) as unknown as T;
}
