import { useStore } from "zustand";
import { dismissNotices } from "../state/viewer.ts";
import { noticeText } from "./noticeText.ts";
import { useViewer } from "./ViewerContext.tsx";

/** What a link asked for in vain, until that is dismissed. */
export function Notices() {
  const viewer = useViewer();
  const { words } = viewer;
  const notices = useStore(viewer.notices);
  if (notices.length === 0) return null;
  return (
    <div className="Notice" role="status">
      <p>{words.page.sentences(notices.map((notice) => noticeText(notice, words)))}</p>
      <button type="button" onClick={() => dismissNotices(viewer)}>
        {words.page.dismiss}
      </button>
    </div>
  );
}
