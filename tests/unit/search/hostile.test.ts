import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMatch, markWords } from '../../../src/search/mark.ts';
import { ask } from './ask.ts';
import { hostile } from './hostile.ts';

test('there are 200 of them', () => {
  expect(new Set(hostile).size).toBe(200);
});

test.for(hostile.map((text) => [text.slice(0, 40), text] as const))('%j gets an answer', async ([, text]) => {
  const { found, hits } = await ask(text);
  expect(new Set(found).size).toBe(found.length);
  for (const { score, coverage } of hits) {
    expect(score).toBeGreaterThan(0);
    expect(coverage).toBeGreaterThanOrEqual(0);
    expect(coverage).toBeLessThanOrEqual(1);
  }
});

test('any text at all gets an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (text) => {
      const { found } = await ask(text);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('marking words changes no letter of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, beginning) => {
      const stretches = markWords(text, { stems: new Set(['risk']), beginning });
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    }),
  );
});

test('a passage that begins near its first match keeps the match and all that follows', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences' }), fc.lorem({ mode: 'sentences' }), (before, after) => {
      const stretches = markWords(`${before} risk ${after}`, { stems: new Set(['risk']), beginning: '' });
      const [lead, ...rest] = fromMatch(stretches);
      expect(rest).toEqual(stretches.slice(1));
      expect(lead?.text.length).toBeLessThanOrEqual(32);
      expect(`${before} `.endsWith(lead?.text.replace('… ', '') ?? 'nothing')).toBe(true);
    }),
  );
});
