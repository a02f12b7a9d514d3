import "@knight-lab/timelinejs/dist/css/timeline.css";
import { TL } from "@knight-lab/timelinejs/dist/js/timeline.js";
import { story } from "./story.js";

// Nothing of its own is fetched: no font sheet, no measuring of visits.
new TL.Timeline("timeline", story, { font: null, ga_measurement_id: null, track_events: [] });
