import { useEffect, useRef, useState } from "react";
import { EMBED_SANDBOX } from "../../state/embedOptions.ts";
import { useWords } from "../ViewerContext.tsx";

/** The widths of articles' columns, in CSS pixels. */
const NARROWEST = 320;
const WIDEST = 1200;

/** The embed in a column as wide as an article's, made smaller where the dialog has less room than that. */
export function EmbedPreview({ frame, title, width, onWidth, height, onHeight }: {
  frame: string;
  title: string;
  width: number;
  onWidth: (width: number) => void;
  height: number;
  /** The frame has told its height, in CSS pixels. */
  onHeight: (height: number) => void;
}) {
  const { takeAway: words } = useWords();
  const iframe = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(width);

  useEffect(() => {
    const receive = ({ source, data }: MessageEvent) => {
      if (source !== iframe.current?.contentWindow || typeof data !== "object" || data === null) return;
      const { type, v, height: told } = data as Readonly<Record<string, unknown>>;
      if (type === "sourceline:height" && v === 1 && typeof told === "number" && told > 0) onHeight(Math.min(told, 20_000));
    };
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, [onHeight]);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setRoom(entry!.contentRect.width));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);

  const scale = Math.min(1, room / width);
  return (
    <div className="EmbedPreview">
      <label>
        <span>{words.column(width)}</span>
        <input type="range" min={NARROWEST} max={WIDEST} step={20} value={width} onChange={({ target }) => onWidth(Number(target.value))} />
      </label>
      <div ref={box} className="EmbedPreview-box" style={{ height: height * scale }}>
        <iframe
          ref={iframe}
          // A frame whose address changes would add steps to the browser's history: a new one does not.
          key={frame}
          src={frame}
          title={words.preview(title)}
          sandbox={EMBED_SANDBOX}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}
