/**
 * What an embed learns from its own address about the frame that it is in. Read it before anything writes the address: WordPress and pym put there
 * what their listeners want to hear back.
 */
export interface FrameAddress {
  /** The address as the host wrote it. Embedly's listeners find their frame by it, so later changes of the hash must not show. */
  readonly href: string;
  /** The host's name for this embed (`?id=`), else its address without the scheme: older listeners look for a frame whose `src` contains it. */
  readonly id: string;
  /** pym's `?childId=`; null outside pym. */
  readonly pymChild: string | null;
  /** The secret after `#?secret=` by which WordPress knows its frames; null outside WordPress. */
  readonly wordPressSecret: string | null;
}

/** Reads the address of an embed. What is malformed counts as absent. */
export function readFrameAddress(href: string): FrameAddress {
  const { host, pathname, searchParams, search, hash } = new URL(href);
  const id = searchParams.get("id") ?? "";
  const pymChild = searchParams.get("childId") ?? "";
  return {
    href,
    // Quotation marks and backslashes would end the selector that older listeners build from it.
    id: /^[\w-]{1,100}$/.test(id) ? id : (host + pathname + search).replaceAll(/["'\\]/g, ""),
    pymChild: /^\S{1,200}$/.test(pymChild) ? pymChild : null,
    wordPressSecret: /[?&]secret=([a-z\d]{1,64})(?:&|$)/i.exec(hash)?.[1] ?? null,
  };
}

/**
 * One height in every dialect that publishers' pages understand. All are sent, for an embed cannot know who listens; a listener passes over what is
 * not in its own. Nothing in them tells of the reader.
 * @param height whole CSS pixels
 */
export function heightMessages(height: number, { href, id, pymChild, wordPressSecret }: FrameAddress): readonly unknown[] {
  return [
    { type: "sourceline:height", v: 1, id, height },
    { "datawrapper-height": { [id]: height } },
    { sentinel: "amp", type: "embed-size", height },
    // Medium and Embedly read `context` and `height`, the Guardian `type` and `value`; all of them want a string.
    JSON.stringify({ src: href, context: "iframe.resize", height, type: "set-height", value: height }),
    ...(pymChild === null ? [] : [`pymxPYMx${pymChild}xPYMxheightxPYMx${height}`]),
    ...(wordPressSecret === null ? [] : [{ message: "height", value: height, secret: wordPressSecret }]),
  ];
}
