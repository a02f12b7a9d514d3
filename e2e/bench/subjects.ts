/** How a subject is zoomed: by wheel with `deltaY` of so many pixels a turn (chosen so that a turn zooms by about a tenth), or by its buttons. */
export type Zooming =
  | { readonly by: "wheel"; readonly turn: number; readonly control: boolean }
  | { readonly by: "buttons"; readonly closer: string; readonly wider: string };

/** One page that is measured. Selectors are CSS. */
export interface Subject {
  readonly name: string;
  /** As it is called in the report. */
  readonly title: string;
  /** Its timeline, on which gestures are made. */
  readonly timeline: string;
  /** All that belongs to the timeline, where that is more. */
  readonly whole: string | null;
  /** What stands for an event, or for the canvas once events are drawn on it. */
  readonly mark: string;
  /** What is there once the page answers; null where the marks say so. */
  readonly ready: string | null;
  readonly zooming: Zooming | null;
  /** How it is moved: by dragging, or where that does nothing by turning a wheel sideways. */
  readonly panning: "drag" | "wheel" | null;
  /** Whether it can be searched and filtered. */
  readonly finds: boolean;
  /** Its page has no more events than this. */
  readonly most: number;
}

const BY_WHEEL: Zooming = { by: "wheel", turn: 60, control: false };
const PEER = { whole: null, ready: null, zooming: BY_WHEEL, panning: "drag", finds: false, most: Infinity } as const;

/** In the order in which they are measured and told. */
export const SUBJECTS: readonly Subject[] = [
  {
    // The page comes with a picture for every width, of which its script leaves one.
    name: "ours", title: "Sourceline", timeline: "#timeline .Picture", whole: "#timeline", mark: "#timeline a[data-event]", ready: "#timeline .Timeline-picture:only-child",
    zooming: { by: "wheel", turn: 7, control: true }, panning: "drag", finds: true, most: Infinity,
  },
  { name: "vis", title: "vis-timeline 8.5.4", ...PEER, timeline: ".vis-timeline", mark: ".vis-item.vis-box" },
  {
    name: "timelinejs", title: "TimelineJS 3.9.11", ...PEER, timeline: ".tl-timenav", mark: ".tl-timemarker-content-container",
    zooming: { by: "buttons", closer: ".tl-menubar-button:nth-child(2)", wider: ".tl-menubar-button:nth-child(3)" },
  },
  { name: "react-chrono", title: "react-chrono 3.3.3", ...PEER, timeline: ".timeline-main-wrapper", mark: '.timeline-item-title, [data-testid="timeline-circle"], [class*=timelineCircle]', zooming: null, panning: "wheel" },
  { name: "echarts", title: "ECharts 6.1.0", ...PEER, timeline: "#timeline canvas", mark: "#timeline[data-drawn] canvas" },
  { name: "uplot", title: "uPlot 1.6.32", ...PEER, timeline: ".u-over", mark: "#timeline[data-drawn] canvas" },
  { name: "floor", title: "static page, no script", ...PEER, timeline: "svg", mark: "svg a", zooming: null, panning: null, most: 100_000 },
];

/** Those that are pages of other projects: they have packages to install, and the story in their own format. */
export function isPeer({ name }: Subject): boolean {
  return name !== "ours" && name !== "floor";
}

/** The address of a subject's page with `n` events, from the server's root. */
export function pathOf({ name }: Subject, n: number): string {
  return name === "ours" || name === "floor" ? `/${name}/${n}/` : `/${name}/${name}.html?story=../stories/${name}/${n}.json`;
}
