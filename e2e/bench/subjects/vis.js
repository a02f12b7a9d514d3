import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { DataSet, Timeline } from "vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs";
import { story } from "./story.js";

new Timeline(document.getElementById("timeline"), new DataSet(story.items), new DataSet(story.groups), { height: "700px", verticalScroll: false, type: "box" });
