import { useWords } from "../ViewerContext.tsx";
import type { Mark } from "./mark.ts";
import type { MarksLook } from "./marksLook.ts";

/** Stands for several marks, in one spot or beyond an edge, and leads to them. Dimmed where none of them is found. */
export function CrowdButton({ marks, look, text, name, className, onReveal }: {
  marks: readonly Mark[];
  look: MarksLook;
  text: string;
  /** What it is called where its text alone does not say. */
  name?: string;
  className: string;
  onReveal?: ((marks: readonly Mark[]) => void) | undefined;
}) {
  const { timeline: words } = useWords();
  const events = marks.filter(({ of }) => of.kind === "event");
  const asked = look.narrowed && events.length > 0;
  const count = asked ? events.filter(look.isFound).length : 0;
  return (
    <button
      type="button"
      className={asked ? `${className} ${count === 0 ? "Dim" : "Crowd-found"}` : className}
      aria-label={asked ? words.crowdFound(name ?? text, count) : name}
      onClick={() => onReveal?.(marks)}
    >
      {text}
    </button>
  );
}
