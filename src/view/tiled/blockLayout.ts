import type { Block } from "../../domain/tiles/block.ts";
import type { GroupLayout } from "../../domain/tiles/layOutBlock.ts";
import { layOutBlock } from "../../domain/tiles/layOutBlock.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { frameOf } from "./pictureLayout.ts";

const made = new WeakMap<Block, readonly GroupLayout[]>();

/** The layout of a block in the sideways picture, made once: bands, marks and cards all ask for it. */
export function blockLayout(story: TiledStory, block: Block): readonly GroupLayout[] {
  const layout = made.get(block) ?? layOutBlock(story.space, block, frameOf(block, story.documents.length));
  made.set(block, layout);
  return layout;
}
