import { describe, expect, test } from 'vitest';
import { deskFrom, editAddress, reportAddress, reportLines } from '../../../src/catalog/correction.ts';

const subject = {
  key: 'resources/hicp',
  name: 'Practices & “Threats” (HICP)',
  page: 'https://catalog.example/base/resources/hicp/',
  version: '2026-11-21',
};

test('a report says what it is about: the entry, its address and the date of the data', () => {
  const text = reportLines(subject).join('\n');
  for (const fact of Object.values(subject)) expect(text).toContain(fact);
});

describe('a build that knows', () => {
  test('neither repository nor form has no address to report to', () => {
    const desk = deskFrom({});
    expect(reportAddress(desk, subject)).toBeNull();
    expect(editAddress(desk, subject.key)).toBeNull();
  });

  test.for(['https://github.com/o/r', 'https://github.com/o/r/', 'https://github.com/o/r.git'])(
    '%s opens its form for corrections, filled in',
    (repository) => {
      const address = new URL(reportAddress(deskFrom({ REPOSITORY_URL: repository }), subject) ?? '');
      expect(address.origin + address.pathname).toBe('https://github.com/o/r/issues/new');
      expect(Object.fromEntries(address.searchParams)).toEqual({
        template: 'correction.yml',
        title: 'Correction: resources/hicp',
        entry: subject.key,
        page: subject.page,
        version: subject.version,
      });
    },
  );

  test('the repository leads to the file of the entry', () => {
    expect(editAddress(deskFrom({ REPOSITORY_URL: 'https://github.com/o/r' }), subject.key)).toBe(
      'https://github.com/o/r/edit/main/content/resources/hicp.md',
    );
  });

  test('a mailbox fills in a message', () => {
    const address = reportAddress(deskFrom({ REPORT_URL: 'mailto:desk@catalog.example' }), subject) ?? '';
    expect(address).toMatch(/^mailto:desk@catalog\.example\?subject=/);
    expect(address).not.toMatch(/[\s+"“<>]/);
    const body = new URL(address).searchParams.get('body');
    expect(body?.split('\r\n')).toEqual(reportLines(subject));
  });

  test('a form gets what its address asks for', () => {
    const desk = deskFrom({ REPORT_URL: 'https://forms.example/?e={entry}&p={page}&v={version}&x={other}' });
    expect(reportAddress(desk, subject)).toBe(
      `https://forms.example/?e=resources%2Fhicp&p=${encodeURIComponent(subject.page)}&v=2026-11-21&x={other}`,
    );
  });

  test.for(['javascript:alert(1)', 'http://forms.example/', 'nonsense'])(
    '%s is told that this is no address',
    (address) => {
      expect(() => deskFrom({ REPORT_URL: address })).toThrow(TypeError);
    },
  );
});
