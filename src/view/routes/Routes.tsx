import { routesOf } from "../../domain/story/routes.ts";
import type { WordRoute } from "../../domain/story/routes.ts";
import { branded } from "../../domain/brand.ts";
import type { DocumentId, OrganisationId } from "../../domain/brand.ts";
import { documentHue } from "../shared/documentHue.ts";
import { useStoryIndex } from "../ViewerContext.tsx";
import { layOutRoutes } from "./layOutRoutes.ts";
import type { RouteNode } from "./layOutRoutes.ts";

/** Width of a column's bar in pixels, and where the three columns begin, in a drawing that is 1000 wide. */
const BAR = 8;
const COLUMNS = [0, 420, 800] as const;

/** How the words of the whole story travelled: a drawing where there is room, and a table as its equal. */
export function Routes() {
  const index = useStoryIndex();
  const routes = routesOf(index, index.story.events.flatMap(({ citations }) => citations));
  return (
    <section id="routes" className="Section" aria-labelledby="routes-title">
      <h2 id="routes-title">On whose word</h2>
      <p className="Section-lead">
        The way from the source that a report names, through the newsroom whose reporting it is, to the page where it was published. Where a report names nobody, the way begins at the newsroom.
      </p>
      <Drawing routes={routes} />
      <Table routes={routes} />
    </section>
  );
}

function Drawing({ routes }: { routes: readonly WordRoute[] }) {
  const index = useStoryIndex();
  const { nodes, flows, height } = layOutRoutes(routes);
  const name = ({ column, id }: RouteNode) =>
    column === 2 ? index.organisation(index.document(branded<DocumentId>(id)).publisher).name : index.organisation(branded<OrganisationId>(id)).name;
  return (
    <svg className="Routes" viewBox={`0 -26 1000 ${height + 30}`} aria-hidden="true">
      {["Named source", "Newsroom", "Published by"].map((title, column) => (
        <text key={title} className="Routes-title" x={COLUMNS[column]} y={-10}>
          {title}
        </text>
      ))}
      {flows.map(({ from, to, leaves, arrives, thickness, document }, position) => {
        const start = COLUMNS[from.column] + BAR;
        const end = COLUMNS[to.column];
        const middle = (start + end) / 2;
        return <path key={position} className="Routes-flow" {...documentHue(index, document)} strokeWidth={thickness} d={`M${start} ${leaves}C${middle} ${leaves} ${middle} ${arrives} ${end} ${arrives}`} />;
      })}
      {nodes.map((node) => (
        <g key={`${node.column} ${node.id}`}>
          <rect className="Routes-node" x={COLUMNS[node.column]} y={node.top} width={BAR} height={node.height} />
          <text className="Routes-name" x={COLUMNS[node.column] + BAR + 8} y={node.top + node.height / 2 + 5}>
            {name(node)} <tspan className="Routes-count">{node.citations}</tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

function Table({ routes }: { routes: readonly WordRoute[] }) {
  const index = useStoryIndex();
  return (
    <table className="RoutesTable">
      <thead>
        <tr>
          <th scope="col">Named source</th>
          <th scope="col">Newsroom</th>
          <th scope="col">Published by</th>
          <th scope="col">Citations</th>
        </tr>
      </thead>
      <tbody>
        {routes.map(({ sources, newsroom, document, citations }) => (
          <tr key={[...sources, newsroom, document].join()}>
            <td>{sources.length === 0 ? "nobody" : sources.map((id) => index.organisation(id).name).join(", by way of ")}</td>
            <td>{index.organisation(newsroom).name}</td>
            <td>{index.organisation(index.document(document).publisher).name}</td>
            <td>{citations}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
