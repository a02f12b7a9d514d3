import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { widthClassOf } from "./widthClasses.ts";
import type { WidthClass } from "./widthClasses.ts";

/** The class of an element's width; until it is measured `first`, and null in the build. */
export function useWidthClass(ref: RefObject<HTMLElement | null>, first: WidthClass | null = null): WidthClass | null {
  const [widthClass, setWidthClass] = useState(first);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidthClass(widthClassOf(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return widthClass;
}
