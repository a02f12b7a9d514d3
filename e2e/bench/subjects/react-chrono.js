import "react-chrono/dist/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Chrono } from "react-chrono";
import { story } from "./story.js";

createRoot(document.getElementById("timeline")).render(createElement(Chrono, { items: story, mode: "HORIZONTAL", itemWidth: 200, disableToolbar: true }));
