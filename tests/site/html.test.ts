import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { siteAtRoot } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {},
});

test.for(siteAtRoot.pages)('$address is valid HTML', async ({ html, file }) => {
  const { results } = await validator.validateString(html, file);
  const messages = results.flatMap((result) => result.messages);
  expect(messages.map(({ line, column, ruleId, message }) => ({ line, column, ruleId, message }))).toEqual([]);
});
