import { branded } from "../../domain/brand.ts";
import type { EventId, UtcMs } from "../../domain/brand.ts";
import type { Mark } from "./mark.ts";

/** A mark of an event of which nothing is known but when it was. */
export function markAt(knob: number, key = "m"): Mark {
  return {
    key, of: { kind: "event", event: branded<EventId>(key) }, number: null, label: "", name: () => "", knobKind: "happened", coverage: [], hue: null, contested: false,
    knob: branded<UtcMs>(knob), from: null, to: null, alternative: null,
  };
}
