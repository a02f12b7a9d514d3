/** Sizes of the timeline's drawing, in CSS pixels. Layout reserves them; the marks are drawn with them. */
export const FONT_SIZE = 14;
/** Of the words where a doubted statement would put an event; `timeline.css` has it too. */
export const ALTERNATIVE_FONT = 12;
export const LINE_HEIGHT = 18;
export const KNOB_RADIUS = 6;
export const PIP_SIZE = 8;
export const PIP_STEP = 12;
/** Between a label's text and its pips, and between pips and the mark of a contested event. */
export const LABEL_GAP = 10;
/** The sign that reports differ: its room in a row, and itself. */
export const CONTESTED_WIDTH = 14;
export const SIGN_SIZE = 12;
/** Least distance between two marks on one row. */
export const MARK_GAP = 16;

/** Width of a row of pips. */
export function pipsWidth(documents: number): number {
  return documents === 0 ? 0 : (documents - 1) * PIP_STEP + PIP_SIZE;
}

/** Width of an event's label with all that stands beside it, its text `textWidth` pixels wide. */
export function eventWidth(textWidth: number, documents: number, contested: boolean): number {
  return textWidth + LABEL_GAP + pipsWidth(documents) + (contested ? LABEL_GAP + CONTESTED_WIDTH : 0);
}

/** Of a picture whose time runs along the line: the dates above it, a group's name, one row of marks. */
export const AXIS_HEIGHT = 48;
export const GROUP_HEADER = 26;
export const ROW_HEIGHT = 42;
/** The middle of a row's knobs and windows, and the foot of its labels, from the row's top. */
export const BAND_Y = 9;
export const LABEL_Y = 31;
