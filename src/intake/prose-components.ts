import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { proseComponents, type ProseComponent } from '../schema/prose.ts';
import { ID_PATTERN } from '../schema/id.ts';
import type { Fault } from './fault.ts';
import { excerpt, faultIn, nameOf, textOf, type Prose } from './prose.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

const known: ReadonlyMap<string | null, ProseComponent> = new Map(Object.entries(proseComponents));

/** How each known component is written, as an author reads it in a fault: `<Count of="works | partners" />`. */
export const usages = [...known].map(([name, form]) => usage(name, form)).join(', ');

/** Tells whether a node is a tag, which only a component may be. */
export function isComponent(node: MdastNode): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text that an attribute is given; undefined when it is left out or no text. */
export function attributeOf({ attributes }: Component, name: string): string | undefined {
  const values = attributes.map((each) => (each.type === 'mdxJsxAttribute' && each.name === name ? each.value : null));
  return values.findLast((value) => typeof value === 'string');
}

/** What is wrong with a component in a text: its name, its place, its attributes, or what stands within it. */
export function componentFaults(prose: Prose, component: Component): Fault[] {
  const form = known.get(component.name);
  if (!form) return [faultIn(prose, component, excerpt(prose, component), usages)];
  const name = `<${String(component.name)}>`;
  const place = component.type === 'mdxJsxTextElement' ? 'in a line of text' : 'on a line of its own';
  const faults = [...attributeFaults(component, form), ...contentFaults(component, form)].map((found) =>
    faultIn(prose, component, found, usage(component.name, form)),
  );
  if (place !== form.place) faults.push(faultIn(prose, component, `${name} ${place}`, `${name} ${form.place}`));
  return faults;
}

/** What was found in place of the attributes that a component has. */
function attributeFaults(component: Component, { attributes }: ProseComponent): string[] {
  const strange = component.attributes.flatMap((each) => {
    if (each.type !== 'mdxJsxAttribute') return [`the expression {${each.value}}`];
    if (!Object.hasOwn(attributes, each.name)) return [`the unknown attribute “${each.name}”`];
    return each.value && typeof each.value !== 'string' ? [`the expression ${each.name}={${each.value.value}}`] : [];
  });
  const wrong = Object.entries(attributes).flatMap(([name, allowed]) => {
    const value = attributeOf(component, name);
    if (value === undefined) return [`<${String(component.name)}> without a text for ${name}`];
    const isAllowed = allowed === 'id' ? ID_PATTERN.test(value) : allowed.includes(value);
    return isAllowed ? [] : [`${name}="${value}"`];
  });
  return [...strange, ...wrong];
}

/** Words stand on the line of their component: on lines of their own they would become a paragraph within it. */
function contentFaults({ name, children }: Component, { hasWords }: ProseComponent): string[] {
  const within = `within <${String(name)}>`;
  if (!hasWords) return children.length > 0 ? [`text ${within}`] : [];
  if (children.every((child) => textOf(child as MdastNode).trim() === '')) return [`no words ${within}`];
  const strange = children.find(({ type }) => !['text', 'emphasis', 'strong'].includes(type));
  return strange ? [`${nameOf(strange)} ${within}`] : [];
}

function usage(name: string | null, { attributes, hasWords }: ProseComponent): string {
  const written = Object.entries(attributes).map(
    ([attribute, values]) => ` ${attribute}="${values === 'id' ? 'short-name' : values.join(' | ')}"`,
  );
  const start = `<${String(name)}${written.join('')}`;
  return hasWords ? `${start}>Words</${String(name)}>` : `${start} />`;
}
