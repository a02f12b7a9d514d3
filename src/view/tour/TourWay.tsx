import { takeStep } from "../../state/viewer.ts";
import { useView, useViewer } from "../ViewerContext.tsx";
import { focusTour } from "./focusTour.ts";

/** Where the tour stands as a page of its own, for readers without script. */
export const TOUR_PAGE = "embed/tour/";

/** The way into the story's tour, while it has not begun. */
export function TourWay() {
  const viewer = useViewer();
  const begun = useView((view) => view.step !== null);
  const { tour } = viewer.story;
  if (tour === null || begun) return null;
  return (
    <p className="Tour-way">
      <a
        className="Tour-begin"
        href={`./${TOUR_PAGE}`}
        onClick={(click) => {
          if (click.ctrlKey || click.metaKey || click.shiftKey) return;
          click.preventDefault();
          takeStep(viewer, 0);
          focusTour(tour.steps[0].event);
        }}
      >
        {tour.title}
      </a>
    </p>
  );
}
