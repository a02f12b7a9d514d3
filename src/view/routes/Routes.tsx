import { routesOf } from "../../domain/story/routes.ts";
import type { WordRoute } from "../../domain/story/routes.ts";
import { branded } from "../../domain/brand.ts";
import type { DocumentId, OrganisationId } from "../../domain/brand.ts";
import { documentHue } from "../shared/documentHue.ts";
import { DIRECTIONS } from "../../words/language.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { layOutRoutes } from "./layOutRoutes.ts";
import type { RouteNode } from "./layOutRoutes.ts";

/** Width of the drawing, and of a column's bar, in pixels; and how far in the three columns begin, from where lines of text begin. */
const WIDTH = 1000;
const BAR = 8;
const COLUMNS = [0, 420, 800] as const;

/** How the words of the whole story travelled: a drawing where there is room, and a table as its equal. */
export function Routes() {
  const index = useStoryIndex();
  const { routes: words } = useWords().sections;
  const routes = routesOf(index, index.story.events.flatMap(({ citations }) => citations));
  return (
    <section id="routes" className="Section" aria-labelledby="routes-title">
      <h2 id="routes-title">{words.title}</h2>
      <p className="Section-lead">{words.lead}</p>
      <Drawing routes={routes} />
      <Table routes={routes} />
    </section>
  );
}

function Drawing({ routes }: { routes: readonly WordRoute[] }) {
  const index = useStoryIndex();
  const { language, sections: { routes: words } } = useWords();
  const toRight = DIRECTIONS[language] === "ltr";
  const across = (from: number) => (toRight ? from : WIDTH - from);
  const { nodes, flows, height } = layOutRoutes(routes);
  const name = ({ column, id }: RouteNode) =>
    column === 2 ? index.organisation(index.document(branded<DocumentId>(id)).publisher).name : index.organisation(branded<OrganisationId>(id)).name;
  return (
    <svg className="Routes" viewBox={`0 -26 ${WIDTH} ${height + 30}`} aria-hidden="true">
      {words.steps.map((title, column) => (
        <text key={title} className="Routes-title" x={across(COLUMNS[column]!)} y={-10}>
          {title}
        </text>
      ))}
      {flows.map(({ from, to, leaves, arrives, thickness, document }, position) => {
        const start = across(COLUMNS[from.column] + BAR);
        const end = across(COLUMNS[to.column]);
        const middle = (start + end) / 2;
        return <path key={position} className="Routes-flow" {...documentHue(index, document)} strokeWidth={thickness} d={`M${start} ${leaves}C${middle} ${leaves} ${middle} ${arrives} ${end} ${arrives}`} />;
      })}
      {nodes.map((node) => (
        <g key={`${node.column} ${node.id}`}>
          <rect className="Routes-node" x={across(toRight ? COLUMNS[node.column] : COLUMNS[node.column] + BAR)} y={node.top} width={BAR} height={node.height} />
          <text className="Routes-name" x={across(COLUMNS[node.column] + BAR + 8)} y={node.top + node.height / 2 + 5}>
            {name(node)} <tspan className="Routes-count">{node.citations}</tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

function Table({ routes }: { routes: readonly WordRoute[] }) {
  const index = useStoryIndex();
  const { routes: words } = useWords().sections;
  return (
    <table className="RoutesTable">
      <thead>
        <tr>
          {[...words.steps, words.citations].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {routes.map(({ sources, newsroom, document, citations }) => (
          <tr key={[...sources, newsroom, document].join()}>
            <td>{sources.length === 0 ? words.nobody : words.byWayOf(sources.map((id) => index.organisation(id).name))}</td>
            <td>
              <bdi>{index.organisation(newsroom).name}</bdi>
            </td>
            <td>
              <bdi>{index.organisation(index.document(document).publisher).name}</bdi>
            </td>
            <td>{citations}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
