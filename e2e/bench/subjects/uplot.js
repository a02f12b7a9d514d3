import "uplot/dist/uPlot.min.css";
import uPlot from "uplot";
import { story } from "./story.js";

const { groups, documents, seconds, heights, titles, sources } = story;
const box = document.getElementById("timeline");
const text = document.body.appendChild(document.createElement("p"));

/** uPlot leaves zooming by wheel and panning to its users: each turn a tenth, about the pointer; a drag moves. */
function zoomAndPan(plot) {
  const { over } = plot;
  over.addEventListener("wheel", (event) => {
    event.preventDefault();
    const { min, max } = plot.scales.x;
    const at = plot.posToVal(event.offsetX, "x");
    const factor = event.deltaY < 0 ? 1 / 1.1 : 1.1;
    plot.setScale("x", { min: at - (at - min) * factor, max: at + (max - at) * factor });
  }, { passive: false });
  over.addEventListener("mousedown", ({ clientX }) => {
    const { min, max } = plot.scales.x;
    const perPixel = (max - min) / over.clientWidth;
    const move = (event) => plot.setScale("x", { min: min - (event.clientX - clientX) * perPixel, max: max - (event.clientX - clientX) * perPixel });
    addEventListener("mousemove", move);
    addEventListener("mouseup", () => removeEventListener("mousemove", move), { once: true });
  });
  over.addEventListener("click", () => {
    const { idx } = plot.cursor;
    if (idx != null) text.textContent = `${titles[idx]}: ${sources[idx].map((place) => documents[place]).join(", ")}`;
  });
}

const plot = new uPlot(
  {
    width: innerWidth,
    height: 660,
    legend: { show: false },
    cursor: { drag: { x: false, y: false } },
    scales: { y: { range: [-0.5, groups.length - 0.5] } },
    axes: [{}, { size: 80, values: (_, values) => values.map((value) => groups[value] ?? "") }],
    series: [{}, { stroke: "#06c", paths: () => null, points: { show: true, size: 6 } }],
    hooks: { ready: [zoomAndPan], draw: [() => box.setAttribute("data-drawn", "")] },
  },
  [seconds, heights],
  box,
);

// A canvas has no elements to click on: the bench asks where an event is drawn.
globalThis.benchPoint = (share) => {
  const place = Math.floor(share * seconds.length);
  const { left, top } = plot.over.getBoundingClientRect();
  return { x: left + plot.valToPos(seconds[place], "x"), y: top + plot.valToPos(heights[place], "y") };
};
