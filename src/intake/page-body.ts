import type { MdastNode } from 'satteri';
import type { Fault } from './fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { attributeOf, componentFaults, isComponent, usages, type Component } from './prose-components.ts';
import { excerpt, faultIn, proseFaults, readProse, textOf, type Prose } from './prose.ts';

const ALLOWED = `Markdown prose (paragraphs, lists, emphasis, links) and ${usages}`;

/**
 * Checks the text of a page: Markdown prose and the known components, led in by a paragraph, under headings whose ids
 * are just the anchors of the front matter; without those, because they are faulty themselves, any ids will do.
 */
export function checkPage(file: string, matter: FrontMatter, anchors?: readonly string[]): Fault[] {
  const prose: Prose = { file, body: matter.body, bodyLine: matter.bodyLine };
  const { nodes, faults } = readProse(prose, `${usages}; for the signs themselves, \\< and \\{`);
  // Without one of its tags a component is another thing, and what it seems to lack may be there.
  if (faults.length > 0) return [...faults];
  const headings = nodes.filter((node) => isComponent(node)).filter(({ name }) => name === 'Heading');
  const ids = headings.map((heading) => attributeOf(heading, 'id'));
  return [
    ...leadFaults(prose, nodes[1]),
    ...nodes.flatMap((node) => nodeFaults(prose, node)),
    ...headings.flatMap((heading, index) => idFaults(prose, heading, ids.slice(0, index), anchors)),
    ...(anchors ?? []).flatMap((anchor, index) =>
      ids.includes(anchor) ? [] : [lostAnchor(file, matter.lineOf(['anchors', index]), anchor, index)],
    ),
  ];
}

function leadFaults(prose: Prose, first: MdastNode | undefined): Fault[] {
  if (first?.type === 'paragraph') return [];
  const found = first ? excerpt(prose, first) : 'no text';
  return [faultIn(prose, first, found, 'a paragraph that leads in, before all else')];
}

function nodeFaults(prose: Prose, node: MdastNode): Fault[] {
  if (isComponent(node)) return componentFaults(prose, node);
  if (node.type !== 'heading') return proseFaults(prose, node, ALLOWED);
  const words = textOf(node).trim() || 'Words';
  // An id made from the words would change with them.
  return [faultIn(prose, node, excerpt(prose, node), `<Heading id="short-name">${words}</Heading>`)];
}

function idFaults(
  prose: Prose,
  heading: Component,
  before: readonly (string | undefined)[],
  anchors: readonly string[] | undefined,
): Fault[] {
  const id = attributeOf(heading, 'id');
  if (id === undefined) return [];
  const fault = (allowed: string): Fault[] => [faultIn(prose, heading, excerpt(prose, heading), allowed)];
  if (before.includes(id)) return fault('an id that no other heading of the page has');
  if (!anchors || anchors.includes(id)) return [];
  return fault(`the ids ${anchors.join(', ') || '(none yet)'}; a new one joins the anchors of the front matter`);
}

function lostAnchor(file: string, line: number, anchor: string, index: number): Fault {
  const allowed = `<Heading id="${anchor}">, since links lead there`;
  return { file, line, field: `anchors[${index}]`, found: `no heading with the id ${anchor}`, allowed };
}
