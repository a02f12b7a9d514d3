import { coverageOf } from "../../domain/story/coverage.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { routeOf } from "../../view/shared/routeOf.ts";
import { coverageWords } from "../../words/coverageWords.ts";
import { english } from "../../words/en/english.ts";
import { formatWhen } from "../../words/formatWhen.ts";
import { SERIF } from "./drawPicture.ts";
import { fitText } from "./fitText.ts";
import { eventsAround, layOutStrip } from "./layOutStrip.ts";
import { PICTURE_SIZE } from "./linkCard.ts";
import { asManyAs, Brand, brandShapes, FittedWords, HEAD_TOP, MARGIN, pip, Sheet, stripShapes, stripWords, Words } from "./pictureParts.tsx";

const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
const COLUMN_GAP = 40;
const COLUMN = (WIDTH - COLUMN_GAP) / 2;
/** Lines for reports. */
const MOST_REPORTS = 8;
const REPORT_HEIGHT = 36;
const REPORT_FONTS = [21, 19, 17, 15] as const;
const PIP = 20;
const REPORT = { width: COLUMN - PIP - 14, height: REPORT_HEIGHT, lineHeight: 1.25 };

const WHEN_TOP = 104;
const WHEN = { width: WIDTH, height: 70, lineHeight: 1.3, sizes: [25] } as const;
const TITLE = { width: WIDTH, lineHeight: 1.08, sizes: [100, 92, 84, 74, 66, 58, 52, 46, 40, 34, 29] } as const;
const COVERAGE_FONT = 29;
const STRIP_HEIGHT = 74;

/** One event as a picture: when, what, which reports tell of it and how, and where it stands in the story. */
export function EventPicture({ index, event }: { index: StoryIndex; event: StoryEvent }) {
  const { story } = index;
  const bottom = PICTURE_SIZE.height - 40;
  const strip = layOutStrip(eventsAround(story, event), story.zone, MARGIN, WIDTH);
  const stripTop = bottom - STRIP_HEIGHT;

  const { shown, more } = asManyAs(coverageOf(index, event), MOST_REPORTS);
  const reports = shown.map(({ document, coverage }) => ({
    colour: coverage === "silent" ? "faint" : "ink",
    words: `${english.evidence.route(routeOf(index, { document }))} – ${english.evidence.stances[coverage]}`,
  }));
  const lines = more === null ? reports : [...reports, { colour: "faint", words: more }];
  const fontSize = Math.min(...lines.map(({ words }) => fitText(words, { ...REPORT, sizes: REPORT_FONTS }).size));
  const rows = Math.ceil(lines.length / 2);
  const reportsTop = stripTop - 26 - rows * REPORT_HEIGHT;
  const coverageTop = reportsTop - COVERAGE_FONT * 1.25 - 14;
  const placeOf = (position: number) => ({
    x: MARGIN + Math.floor(position / rows) * (COLUMN + COLUMN_GAP),
    y: reportsTop + ((position % rows) + 0.5) * REPORT_HEIGHT,
  });

  const when = whenWords(index, event);
  const whenFit = fitText(when, WHEN);
  const titleTop = WHEN_TOP + whenFit.height + 12;
  const title = fitText(event.title, { ...TITLE, height: coverageTop - 16 - titleTop });
  return (
    <Sheet
      shapes={[
        ...brandShapes(),
        ...shown.map(({ document, coverage }, position) => pip(index, document, coverage, placeOf(position).x + PIP / 2, placeOf(position).y, PIP)),
        ...stripShapes(index, strip, { top: stripTop, bottom, y: bottom - 22, chosen: event }),
      ]}
    >
      <Words left={MARGIN} top={HEAD_TOP} width={WIDTH - 200} size={22} lines={1} weight={600} colour="accent" spacing={2}>
        {story.title.toUpperCase()}
      </Words>
      <Brand />
      <FittedWords left={MARGIN} top={WHEN_TOP} width={WIDTH} fit={whenFit} lineHeight={WHEN.lineHeight} colour="soft">
        {when}
      </FittedWords>
      <FittedWords left={MARGIN} top={titleTop} width={WIDTH} fit={title} lineHeight={TITLE.lineHeight} weight={600} face={SERIF}>
        {event.title}
      </FittedWords>
      <Words left={MARGIN} top={coverageTop} width={WIDTH} size={COVERAGE_FONT} lines={1} weight={600}>
        {coverageWords(index, event, english.evidence)}
      </Words>
      {lines.map(({ colour, words }, position) => (
        <Words
          key={position}
          left={placeOf(position).x + PIP + 14}
          top={placeOf(position).y - fontSize * 0.64}
          width={REPORT.width}
          size={fontSize}
          lines={1}
          colour={colour}
        >
          {words}
        </Words>
      ))}
      {stripWords(strip, stripTop + 5)}
    </Sheet>
  );
}

/** “Thursday 16 May 2024 · after “Closed-door meetings” · hour not stated” */
function whenWords(index: StoryIndex, event: StoryEvent): string {
  const place = event.place === null ? null : index.place(event.place);
  const { date, order, hourNotStated } = formatWhen(event, place?.zone ?? index.story.zone, english.times, (id) => index.event(id).label);
  return [date, order, hourNotStated ? english.times.hourNotStated : null, place?.name ?? null].filter((part) => part !== null).join(" · ");
}
