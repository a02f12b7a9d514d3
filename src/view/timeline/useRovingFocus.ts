import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { UtcMs, Zone } from "../../domain/brand.ts";
import { DAY, wallAt } from "../../domain/time/wallClock.ts";
import type { WidthClass } from "./widthClasses.ts";

/** What of the picture can have the focus: events and crowds of them, then the reports, then the ways to what lies beyond the edges. */
const STOPS = ["a[data-event], .Cluster, .CrowdCell", "a.Mark:not([data-event])", ".EdgeButton"] as const;

/** Where a key leads: on or back by one, to an end, or to the next day with an event or the one before. */
export type Way = { readonly by: 1 | -1 } | { readonly to: "first" | "last" } | { readonly day: 1 | -1 };

interface RovingInput {
  readonly knobOf: (event: string) => UtcMs;
  readonly zone: Zone;
  readonly axis: WidthClass["direction"] | null;
}

/**
 * Makes the picture one stop on a reader's way through the page by Tab: of its marks one alone takes part, the one that had the focus last, or the one
 * selected, or the first. Returns what moves the focus among them, by their place on the axis. Tab stops are set on the elements themselves, after each
 * drawing: which of them there are is known only once it is laid out, and nothing else depends on it. Without script every mark is a stop. `axis`: the way of time; null while
 * stops are not to be set, as while a hand moves the picture.
 */
export function useRovingFocus(frame: RefObject<HTMLElement | null>, { knobOf, zone, axis }: RovingInput): (way: Way) => void {
  const last = useRef<Element | null>(null);

  // After the paint: it asks where everything stands, and no answer of the page waits for that.
  useEffect(() => {
    const element = frame.current;
    if (element === null || axis === null) return undefined;
    const stops = stopsIn(element);
    const kept = stops.find((stop) => stop === last.current) ?? sameAs(last.current, stops) ?? stops.find((stop) => stop.matches("[aria-current]")) ?? stops[0];
    // What a large story's picture holds beyond its frame is no stop either.
    for (const stop of allIn(element)) stop.tabIndex = stop === kept ? 0 : -1;
    const focused = ({ target }: FocusEvent) => {
      const stop = stops.find((each) => each === target);
      if (stop === undefined) return;
      for (const each of stops) each.tabIndex = each === stop ? 0 : -1;
      last.current = stop;
    };
    element.addEventListener("focusin", focused);
    return () => element.removeEventListener("focusin", focused);
  });

  return (way) => {
    const stops = frame.current === null ? [] : inOrder(stopsIn(frame.current), axis === "down");
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? stops[0] : "by" in way ? stops[at + way.by] : "to" in way ? endOf(stops, way.to) : nextDay(stops, at, way.day, (event) => Math.floor(wallAt(knobOf(event), zone) / DAY));
    next?.focus();
  };
}

type Stop = HTMLElement | SVGElement;

function allIn(frame: Element): readonly Stop[] {
  return STOPS.flatMap((selector) => [...frame.querySelectorAll<Stop>(selector)]);
}

/** Those in sight. */
function stopsIn(frame: Element): readonly Stop[] {
  const sight = frame.getBoundingClientRect();
  return allIn(frame).filter((stop) => {
    const { left, right, top, bottom, width } = placeOf(stop);
    return width > 0 && right > sight.left && left < sight.right && bottom > sight.top && top < sight.bottom;
  });
}

/** Of a mark its knob counts. */
function placeOf(stop: Stop): DOMRect {
  return (stop.querySelector(".Knob") ?? stop).getBoundingClientRect();
}

/** The mark of the same event, where the one that had the focus has been drawn anew. */
function sameAs(last: Element | null, stops: readonly Stop[]): Stop | undefined {
  const event = last?.getAttribute("data-event");
  return event == null ? undefined : stops.find((stop) => stop.getAttribute("data-event") === event);
}

/** Each kind of stop for itself, by its place on the axis; of several at one place the upper comes first. */
function inOrder(stops: readonly Stop[], down: boolean): readonly Stop[] {
  const rank = (stop: Stop) => STOPS.findIndex((selector) => stop.matches(selector));
  const backwards = stops[0] !== undefined && getComputedStyle(stops[0]).direction === "rtl";
  const places = new Map(
    stops.map((stop) => {
      const { left, right, top } = placeOf(stop);
      const along = Math.round(backwards ? -right : left);
      return [stop, down ? [Math.round(top), along] : [along, Math.round(top)]] as const;
    }),
  );
  return [...stops].sort((a, b) => {
    const [first, second] = [places.get(a)!, places.get(b)!];
    return rank(a) - rank(b) || first[0]! - second[0]! || first[1]! - second[1]!;
  });
}

function endOf(stops: readonly Stop[], end: "first" | "last"): Stop | undefined {
  const events = stops.filter((stop) => stop.matches(STOPS[0]));
  return events.at(end === "first" ? 0 : -1);
}

function nextDay(stops: readonly Stop[], at: number, step: 1 | -1, dayOfEvent: (event: string) => number): Stop | undefined {
  const dayOf = (stop: Stop | undefined) => {
    const event = stop?.getAttribute("data-event");
    return event == null ? null : dayOfEvent(event);
  };
  const today = dayOf(stops[at]);
  const others = stops.filter((stop) => dayOf(stop) !== null && (today === null || (dayOf(stop)! - today) * step > 0));
  const day = dayOf(step > 0 ? others[0] : others.at(-1));
  return others.find((stop) => dayOf(stop) === day);
}
