import dagre from '@dagrejs/dagre';
import { curveBasis, line } from 'd3-shape';
import { workNeighbor, type Neighbor, type Relation } from '../catalog/relation.ts';
import type { Resource } from '../catalog/resource.ts';
import { relationKinds } from '../schema/vocabulary.ts';

export type RelationKind = Relation['kind'];

/** A relation between two works, told once, from the work that states it. */
export interface StatedRelation {
  readonly from: Neighbor;
  readonly relation: Relation;
}

/** A work in its box; x and y are the center. */
export interface Box {
  readonly work: Neighbor;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line between two boxes as the text of an SVG path. */
export interface Path {
  readonly link: StatedRelation;
  readonly shape: string;
  /** Words on the line and their center, for the kinds that are rare in the drawing. */
  readonly words: { readonly text: string; readonly x: number; readonly y: number; readonly width: number } | null;
}

/** A drawing of one sort of relations, in CSS pixels. */
export interface RelationMap {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly paths: readonly Path[];
}

const boxHeight = 34;
const margin = 4;

/** Every stated relation between two works, once, in the order of the catalog. */
export function linksBetween(resources: readonly Resource[]): StatedRelation[] {
  const works = new Set(resources.map(({ key }) => key));
  return resources.flatMap((resource) =>
    resource.relations
      .filter(({ inverse, to }) => !inverse && works.has(to.key))
      .map((relation) => ({ from: workNeighbor(resource), relation })),
  );
}

/** Works that relate to no other work. */
export function unlinked(resources: readonly Resource[], links: readonly StatedRelation[]): Resource[] {
  const linked = new Set(links.flatMap(({ from, relation }) => [from.key, relation.to.key]));
  return resources.filter(({ key }) => !linked.has(key));
}

/** Lays out the works that the links name, from left to right along their direction, so that lines cross as little as may be. */
export function drawMap(links: readonly StatedRelation[]): RelationMap {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 110, edgesep: 8, marginx: margin, marginy: margin });
  const works = new Map(links.flatMap(({ from, relation }) => [from, relation.to]).map((work) => [work.key, work]));
  for (const [key, { shortName }] of works) graph.setNode(key, { width: widthOf(shortName), height: boxHeight });
  const common = commonestKind(links);
  for (const [index, link] of links.entries()) {
    const text = link.relation.kind === common ? null : wordsOf(link);
    const room = text ? { width: text.length * 7 + 6, height: 20, labelpos: 'c' } : {};
    graph.setEdge(link.from.key, link.relation.to.key, { text, ...room }, String(index));
  }
  dagre.layout(graph);
  const { width, height } = graph.graph() as Size;
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: [...works].map(([key, work]) => ({ work, ...(graph.node(key) as Place) })),
    paths: links.map((link, index): Path => {
      const edge = graph.edge(link.from.key, link.relation.to.key, String(index)) as Route;
      const { text, x, y } = edge;
      return {
        link,
        shape: curve(edge.points) ?? '',
        words: text === null ? null : { text, x, y, width: edge.width },
      };
    }),
  };
}

interface Size {
  width: number;
  height: number;
}
interface Place extends Size {
  x: number;
  y: number;
}
interface Route extends Place {
  text: string | null;
  points: { x: number; y: number }[];
}

function commonestKind(links: readonly StatedRelation[]): RelationKind | undefined {
  const counts = [...Map.groupBy(links, ({ relation }) => relation.kind)].map(([kind, { length }]) => ({
    kind,
    length,
  }));
  return counts.sort((a, b) => b.length - a.length)[0]?.kind;
}

function wordsOf({ relation }: StatedRelation): string {
  return relationKinds[relation.kind].label.toLowerCase();
}

const curve = line<{ x: number; y: number }>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveBasis)
  .digits(0);

/** Room for the text at 14 px, with air on both sides. */
function widthOf(text: string): number {
  return Math.ceil(text.length * 8.2 + 22);
}
