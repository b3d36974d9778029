import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { siteAtRoot } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Names of works are as long as their publishers made them, and two editions differ at the end.
    'long-title': 'off',
    // Safari announces no list where the bullets are styled away, unless the role says it again.
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // White space at the end of a line of output is the compiler's; Prettier keeps our sources clean.
    'no-trailing-whitespace': 'off',
    // Our style sheet keeps a telephone number on one line; other hyphens would spoil it for those who copy it.
    'tel-non-breaking': 'off',
  },
});

test.for(siteAtRoot.pages)('$address is valid HTML', async ({ html, file }) => {
  const { results } = await validator.validateString(html, file);
  const messages = results.flatMap((result) => result.messages);
  expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
});
