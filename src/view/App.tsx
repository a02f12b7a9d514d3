import { useStore } from "zustand";
import type { Viewer } from "../state/viewer.ts";
import { dismissNotices } from "../state/viewer.ts";
import { CoverageMatrix } from "./coverage/CoverageMatrix.tsx";
import { EventCards } from "./cards/EventCards.tsx";
import { FoundProvider } from "./find/FoundContext.tsx";
import { Differences } from "./sections/Differences.tsx";
import { Method } from "./sections/Method.tsx";
import { Quotations } from "./sections/Quotations.tsx";
import { Reports } from "./sections/Reports.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { ReportList } from "./cards/ReportList.tsx";
import { Routes } from "./routes/Routes.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import { ViewerContext } from "./ViewerContext.tsx";

/** The exploring page: everything in the document at once, in the order that it is read. */
export function App({ viewer }: { viewer: Viewer }) {
  const notices = useStore(viewer.notices);
  return (
    <ViewerContext value={viewer}>
      <a className="SkipLink" href="#events">
        Skip to the events
      </a>
      <div className="Page">
        <Header />
        <main>
          {notices.length > 0 && (
            <div className="Notice" role="status">
              <p>{notices.join(" ")}</p>
              <button type="button" onClick={() => dismissNotices(viewer)}>
                Dismiss
              </button>
            </div>
          )}
          <FoundProvider>
            <Timeline />
            <div className="Columns">
              <EventCards />
              <ReportList />
            </div>
            <CoverageMatrix />
          </FoundProvider>
          <Differences />
          <Quotations />
          <Reports />
          <Routes />
          <Method />
        </main>
        <Footer />
      </div>
    </ViewerContext>
  );
}
