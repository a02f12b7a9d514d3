import { ScatterChart } from "echarts/charts";
import { DataZoomInsideComponent, GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { story } from "./story.js";

use([ScatterChart, GridComponent, DataZoomInsideComponent, TooltipComponent, CanvasRenderer]);

const { groups, documents, points, titles, sources } = story;
const box = document.getElementById("timeline");
const chart = init(box);
chart.on("rendered", () => box.setAttribute("data-drawn", ""));
chart.setOption({
  animation: false,
  grid: { left: 90, right: 20, top: 20, bottom: 40 },
  xAxis: { type: "time", axisLine: { onZero: false } },
  yAxis: { min: -1, max: groups.length, interval: 1, axisLabel: { formatter: (at) => groups[at] ?? "" } },
  tooltip: {
    trigger: "item",
    triggerOn: "click",
    transitionDuration: 0,
    renderMode: "richText",
    formatter: ({ dataIndex }) => `${titles[dataIndex]}\n${sources[dataIndex].map((place) => documents[place]).join(", ")}`,
  },
  dataZoom: [{ type: "inside", filterMode: "filter" }],
  // As its manual advises for thousands of points.
  series: [{ type: "scatter", symbolSize: 6, data: points, large: points.length > 2000, progressive: 0 }],
});

// A canvas has no elements to click on: the bench asks where an event is drawn.
globalThis.benchPoint = (share) => {
  const [x, y] = chart.convertToPixel("grid", points[Math.floor(share * points.length)]);
  const { left, top } = box.getBoundingClientRect();
  return { x: left + x, y: top + y };
};
