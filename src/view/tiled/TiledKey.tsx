import { memo } from "react";
import { tiled } from "../../words/en/tiled.ts";
import { Key } from "../timeline/Legend.tsx";
import { LegendShape } from "../timeline/LegendShape.tsx";
import { useTiled } from "./TiledContext.ts";

/** What the shapes mean where crowds are drawn as silhouettes. */
export const TiledKey = memo(function TiledKey() {
  const { story, hues: [first] } = useTiled();
  return (
    <Key hue={first!} window={tiled.shapes.window} contested={story.contested}>
      <LegendShape width={24} means={tiled.shapes.crowd}>
        <path className="Crowd-all" d="M0 12V8h4v4zM4 12V5h4v7zM8 12V1h4v11zM12 12V3h4v9zM16 12V7h4v5zM20 12v-2h4v2z" />
      </LegendShape>
    </Key>
  );
});
