import { Document, isMap, isScalar, isSeq, visit, type Node, type Pair, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { bodyForms } from '../../src/intake/body.ts';
import { bare } from '../../src/intake/neutral.ts';
import { partner } from '../../src/schema/partner.ts';
import { resource } from '../../src/schema/resource.ts';
import { bodyHints, partnerExample, resourceExample } from './examples.ts';

export const templates = {
  resource: { folder: 'resources', write: () => template(resource, resourceExample, 'resources') },
  partner: { folder: 'partners', write: () => template(partner, partnerExample, 'partners') },
} as const;

/** What can be made from a template. */
export type Kind = keyof typeof templates;

const WIDTH = 116;

/** The blank form of an entry: each field under the sentence that its schema has for authors, then the headings of the text. */
function template(schema: z.ZodObject, example: object, form: keyof typeof bodyForms): string {
  const document = new Document(example, { aliasDuplicateObjects: false });
  comment(document.contents as YAMLMap, schema, new Set());
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  const text = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  const headings = bodyForms[form].headings.map((heading) => `## ${heading}\n\n${bodyHints[heading]}\n`);
  const [least, most] = bodyForms[form].words;
  return [
    '---',
    '# Everything in braces is to be filled in. Fields marked optional may be deleted or left out.',
    `# The text at the end has ${least} to ${most} words of your own: short sentences, plain Markdown.`,
    text.trimEnd(),
    '---',
    '',
    headings.join('\n'),
  ].join('\n');
}

/** Puts the sentence of each field above it; fields that the example lacks are only described. A sentence is said once. */
function comment(map: YAMLMap, schema: z.ZodType, said: Set<string>): void {
  const object = bare(schema);
  if (object instanceof z.ZodRecord) {
    for (const pair of map.items) if (isMap(pair.value)) comment(pair.value, object.valueType as z.ZodType, said);
    return;
  }
  if (!(object instanceof z.ZodObject)) return;
  let waiting: string[] = [];
  for (const [name, field] of Object.entries<z.ZodType>(object.shape)) {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name) as Pair<Node, Node> | undefined;
    const sentence = sentenceOf(field);
    if (!pair) {
      const line = `${name} (optional)${sentence && `: ${sentence}`}`;
      if (!said.has(line)) waiting.push(line);
      said.add(line);
      continue;
    }
    const own = sentence && !said.has(sentence) ? [sentence] : [];
    said.add(sentence);
    const lines = [...waiting, ...own].flatMap(wrap);
    if (lines.length > 0) pair.key.commentBefore = lines.join('\n');
    waiting = [];
    if (isMap(pair.value)) comment(pair.value, field, said);
    if (isSeq(pair.value)) for (const part of pair.value.items) if (isMap(part)) comment(part, elementOf(field), said);
  }
  if (waiting.length > 0) map.comment = waiting.flatMap(wrap).join('\n');
}

/** What the schema says of a field, and the terms of its closed list. */
function sentenceOf(field: z.ZodType): string {
  const said = descriptionOf(field);
  const inner = bare(field);
  const listed = inner instanceof z.ZodArray ? bare(inner.element as z.ZodType) : inner;
  const terms = listed instanceof z.ZodEnum ? `One of: ${listed.options.join(', ')}.` : '';
  return [said, terms].filter(Boolean).join(' ');
}

function descriptionOf(field: z.ZodType): string {
  if (field.description) return field.description;
  return field instanceof z.ZodDefault || field instanceof z.ZodOptional || field instanceof z.ZodNullable
    ? descriptionOf(field.def.innerType as z.ZodType)
    : '';
}

function elementOf(field: z.ZodType): z.ZodType {
  const inner = bare(field);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > WIDTH) lines.push(` ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
