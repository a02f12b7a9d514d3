import type { FetchFile } from "./view/tiled/fileStore.ts";

/** A file of `tiles/` is compressed; a host that knows so, and tells browsers, has had it opened already. */
async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  // Not a blob's: that would send the bytes through another process.
  const closed = new ReadableStream<BufferSource>({
    start: (to) => {
      to.enqueue(bytes);
      to.close();
    },
  });
  const stream = closed.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const fetchTile: FetchFile = async (name, signal, fresh) => {
  const response = await fetch(`./tiles/${name}.bin`, { signal, ...(fresh ? { cache: "reload" } : {}) });
  if (!response.ok) throw new Error(`${name} answers ${response.status}`);
  return opened(new Uint8Array(await response.arrayBuffer()));
};
