import type { DocumentHue } from "../shared/documentHue.ts";
import { PIP_SIZE, PIP_STEP } from "./measures.ts";
import { useMirror } from "./mirror.ts";

/** The name by which rows of pips ask for their colours. */
export const PIPS_PAINT = "pips";

/** Colours of all rows of pips, once on a page: a stripe for each document, as wide as its pip and half of what lies to either side. `hues`: in the story's order. */
export function PipsPaint({ hues }: { hues: readonly DocumentHue[] }) {
  const { row } = useMirror();
  const left = (PIP_SIZE - PIP_STEP) / 2;
  return (
    <svg className="Hidden" aria-hidden="true">
      <linearGradient id={PIPS_PAINT} gradientUnits="userSpaceOnUse" x1={left} x2={left + hues.length * PIP_STEP}>
        {row(hues).flatMap((hue, place) => [place, place + 1].map((end) => <stop key={`${place} ${end}`} className="Pip-stripe" {...hue} offset={end / hues.length} />))}
      </linearGradient>
    </svg>
  );
}
