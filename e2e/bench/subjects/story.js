/** The story in the subject's own format, which the bench has made before it measures (`peerFormats.ts`). */
export const story = await (await fetch(new URLSearchParams(location.search).get("story"))).json();
