import type { Viewer } from "../state/viewer.ts";
import { CoverageMatrix } from "./coverage/CoverageMatrix.tsx";
import { EventCards } from "./cards/EventCards.tsx";
import { FoundProvider } from "./find/FoundContext.tsx";
import { Differences } from "./sections/Differences.tsx";
import { Method } from "./sections/Method.tsx";
import { Quotations } from "./sections/Quotations.tsx";
import { Reports } from "./sections/Reports.tsx";
import { ColourChoice } from "./ColourChoice.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Notices } from "./Notices.tsx";
import { ReportList } from "./cards/ReportList.tsx";
import { Later } from "./shared/Later.tsx";
import { Routes } from "./routes/Routes.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import { ViewerContext } from "./ViewerContext.tsx";

/** The exploring page: everything in the document at once, in the order that it is read. */
export function App({ viewer }: { viewer: Viewer }) {
  return (
    <ViewerContext value={viewer}>
      <a className="SkipLink" href="#events">
        {viewer.words.page.skip}
      </a>
      <div className="Page">
        <Header />
        <main>
          <Notices />
          <FoundProvider>
            <Later of="timeline">
              <Timeline />
            </Later>
            <div className="Columns">
              <EventCards />
              <ReportList />
            </div>
            <Later of="coverage">
              <CoverageMatrix />
            </Later>
          </FoundProvider>
          <Differences />
          <Later of="quotations">
            <Quotations />
          </Later>
          <Later of="reports">
            <Reports />
          </Later>
          <Later of="routes">
            <Routes />
          </Later>
          <Later of="method">
            <Method />
          </Later>
        </main>
        <Footer>
          <ColourChoice />
        </Footer>
      </div>
    </ViewerContext>
  );
}
