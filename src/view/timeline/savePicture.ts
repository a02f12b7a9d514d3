import { formatReference } from "../../domain/story/citeEvent.ts";
import { referenceToReport } from "../../domain/story/reference.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { Spacing } from "../../state/viewState.ts";
import type { Words } from "../../words/words.ts";
import { standalonePicture } from "./standalonePicture.ts";
import type { Caption } from "./standalonePicture.ts";

/** Pixels of the PNG per CSS pixel, and the most pixels in all: no browser's canvas fails below that. */
const SHARPNESS = 2;
const MOST_PIXELS = 16_000_000;

/** Long enough for the slowest browser to have read what it downloads. */
const KEPT_MS = 60_000;

/** What the picture shows, and how. `clock`: “Beijing time, UTC+08:00”. */
export interface Shown {
  readonly index: StoryIndex;
  readonly spacing: Spacing;
  readonly clock: string;
  readonly words: Words;
}

/** Downloads the picture as an SVG that stands alone, or as a PNG drawn from it. Rejects where the browser cannot draw it. */
export async function savePicture(picture: SVGSVGElement, format: "svg" | "png", shown: Shown): Promise<void> {
  const svg = standalonePicture(picture, captionOf(shown));
  const text = new XMLSerializer().serializeToString(svg);
  const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
  const file = format === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await drawn(text, width, height);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${shown.index.story.id}-timeline.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

function captionOf({ index, spacing, clock, words }: Shown): Caption {
  const { story, ring } = index;
  const { save } = words.timeline;
  const reports = story.documents.length;
  return {
    title: story.title,
    lead: story.standfirst,
    notes: [
      spacing === "scale" ? save.toScale(clock) : save.inOrder(clock),
      ring === "wider" ? save.restsOnRecord(reports, story.recordDocuments.length) : save.restsOnReports(reports),
    ],
    sourcesTitle: save.sources,
    sources: story.documents.map(({ id }) => formatReference(referenceToReport(index, id), "plain")),
    address: document.URL,
  };
}

/** The page's policy lets images be data, not blobs. */
async function drawn(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("the canvas gave no picture")) : resolve(blob)), "image/png");
  });
}
