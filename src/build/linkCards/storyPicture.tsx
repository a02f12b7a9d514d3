import { coverageOf } from "../../domain/story/coverage.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { extentOf, initialView } from "../../state/viewState.ts";
import { routeOf } from "../../view/shared/routeOf.ts";
import { labelWidth } from "../../view/timeline/labelWidth.ts";
import { english } from "../../words/en/english.ts";
import { SERIF } from "./drawPicture.ts";
import { fitText } from "./fitText.ts";
import { layOutStrip } from "./layOutStrip.ts";
import { PICTURE_SIZE } from "./linkCard.ts";
import {
  asManyAs, Brand, brandShapes, contestedSigns, FittedWords, HEAD_TOP, MARGIN, pip, Sheet, stripShapes, stripWords, Words,
} from "./pictureParts.tsx";

const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
const NAME_FONT = 19;
const NAME_GAP = 20;
const WIDEST_NAME = 330;
/** Rows for reports. */
const MOST_ROWS = 9;

const TITLE = { width: WIDTH, height: 176, lineHeight: 1.06, sizes: [100, 88, 76, 66, 58, 50, 42, 36, 30] } as const;
const TITLE_TOP = 100;
const STANDFIRST = { width: WIDTH, lineHeight: 1.3, sizes: [30] } as const;

/** The story as a picture: its title, and what the first view of the timeline shows, event by event and report by report. */
export function StoryPicture({ index }: { index: StoryIndex }) {
  const { story } = index;
  const { from, to } = extentOf(story, initialView(story).shown);
  const inView = story.events.filter(({ knob }) => knob >= from && knob <= to);
  const events = inView.length > 0 ? inView : story.events;

  const { shown, more } = asManyAs(story.documents, MOST_ROWS);
  const names = [...shown.map(({ id }) => english.evidence.route(routeOf(index, { document: id }))), ...(more === null ? [] : [more])];
  const nameWidth = Math.min(WIDEST_NAME, Math.ceil(Math.max(...names.map((name) => labelWidth(name, NAME_FONT)))) + 4);
  const strip = layOutStrip(events, story.zone, MARGIN + nameWidth + NAME_GAP, WIDTH - nameWidth - NAME_GAP);

  const rowHeight = Math.min(29, 190 / names.length);
  const bottom = PICTURE_SIZE.height - 46;
  const firstRow = bottom - names.length * rowHeight;
  const knobs = firstRow - 24;
  const top = knobs - 70;
  const nameFont = Math.min(NAME_FONT, rowHeight * 0.66);
  const rowY = (row: number) => firstRow + (row + 0.5) * rowHeight;
  const pipSize = Math.min(strip.step * 0.56, rowHeight * 0.56, 15);

  const title = fitText(story.title, TITLE);
  const standfirstTop = TITLE_TOP + title.height + 14;
  const standfirst = fitText(story.standfirst, { ...STANDFIRST, height: top - 16 - standfirstTop });
  return (
    <Sheet
      shapes={[
        ...brandShapes(),
        ...stripShapes(index, strip, { top, bottom, y: knobs }),
        ...contestedSigns(index, strip, knobs - 24),
        ...strip.columns.flatMap(({ event, x }) =>
          coverageOf(index, event)
            .slice(0, shown.length)
            .map(({ document, coverage }, row) => pip(index, document, coverage, x, rowY(row), pipSize)),
        ),
      ]}
    >
      <Words left={MARGIN} top={HEAD_TOP} width={WIDTH - 200} size={22} lines={1} weight={600} colour="accent" spacing={2}>
        {story.eyebrow.toUpperCase()}
      </Words>
      <Brand />
      <FittedWords left={MARGIN} top={TITLE_TOP} width={WIDTH} fit={title} lineHeight={TITLE.lineHeight} weight={600} face={SERIF}>
        {story.title}
      </FittedWords>
      {standfirst.whole && (
        <FittedWords left={MARGIN} top={standfirstTop} width={WIDTH} fit={standfirst} lineHeight={STANDFIRST.lineHeight} face={SERIF} colour="soft">
          {story.standfirst}
        </FittedWords>
      )}
      {stripWords(strip, top + 5)}
      {names.map((name, row) => (
        <Words key={row} left={MARGIN} top={rowY(row) - nameFont * 0.64} width={nameWidth} size={nameFont} lines={1} colour="soft">
          {name}
        </Words>
      ))}
    </Sheet>
  );
}
