/** What `palette.css` and `timeline.css` say by day, so that a picture opens by itself. */
const STYLE = `
text, button { font-family: Inter, sans-serif; }
.Axis-shade { fill: #f7f5ee; } .Axis-line, .Axis-tick, .Group-rule, .Lead { stroke: #dedacd; }
.Axis-major, .Mark-label { fill: #1c1b19; font-weight: 600; } .Axis-minor, .Mark-words { fill: #524f49; font-size: 12px; }
.Group-name { fill: #47443f; font: 600 12.5px Inter, sans-serif; }
.Band { fill: #dcd9d0; } .Band-end { stroke: #524f49; stroke-width: 1.5; }
.Mark-halo { fill: none; } .Mark-selected .Mark-halo { stroke: #1c1b19; }
.Knob { fill: #1c1b19; stroke: #fff; stroke-width: 1.5; } .Knob-hollow { fill: #fff; stroke: #1c1b19; stroke-width: 2; }
.Knob-report { fill: var(--report); } .Alternative { fill: #fff; stroke: #932512; stroke-width: 1.5; stroke-dasharray: 2.5 2; }
.Alternative-link { stroke: #932512; stroke-width: 1.5; stroke-dasharray: 3 3; } .Alternative-words { fill: #932512; font-size: 12px; }
.ContestedSign { fill: none; stroke: #932512; stroke-width: 1.8; }
[data-hue="0"] { --report: #1f5fa6; } [data-hue="0"][data-shade="1"] { --report: #4a86c5; }
[data-hue="1"] { --report: #0f766e; } [data-hue="2"] { --report: #b8481f; }
.Pip { fill: var(--report); } .Pip-stripe { stop-color: var(--report); } .Pip-silent { stroke: #524f49; stroke-width: 2.6; stroke-linecap: round; }
button { border: 0; background: none; color: #524f49; font-size: 12px; } .EdgeButton-later { display: block; margin-inline-start: auto; }
.Crowd-all { fill: #dcd9d0; } .Crowd-found { fill: #1c1b19; } .Dim { opacity: 0.45; } .Mark-found .Mark-halo { fill: #f6dc8a; }
.CrowdCell { display: block; margin: 1px auto; border-radius: 99px; background: #1c1b19; color: #fff; line-height: 24px; }
.Cluster { width: 100%; height: 100%; border-radius: 99px; background: #1c1b19; color: #fff; font-weight: 600; }
`;

/** A picture as a file: a width instead of 100 %, its own style and paint, and each element on a line of its own. */
export function pictureFile(markup: string, paint: string, width: number): string {
  return `${markup
    .replace('width="100%"', `xmlns="http://www.w3.org/2000/svg" style="background:#fff" width="${width}"`)
    .replace(">", `>\n<style>${STYLE}</style>${paint.replace("<svg", '<svg width="0" height="0"')}`)
    .replaceAll("<button", '<button xmlns="http://www.w3.org/1999/xhtml"')
    .replaceAll("><", ">\n<")}\n`;
}
