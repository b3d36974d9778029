import { expect, test } from 'vitest';
import { reviewedUpTo } from '../../../src/integrations/finished-page.ts';

test('the day of the data is read from the home page, for programs and in words', () => {
  const home = '<p>Facts reviewed up to <time datetime="2026-11-21">November 21, 2026</time>.</p>';
  expect(reviewedUpTo(home)).toEqual({ date: '2026-11-21', words: 'November 21, 2026' });
});

test.for([
  '',
  '<p>Reviewed up to <time datetime="2026-11-21">then</time></p>',
  'Facts reviewed up to <time datetime="">',
])('a home page without it (%s) stops the build, which would else publish copies of no day', (home) => {
  expect(() => reviewedUpTo(home)).toThrow('up to when');
});
