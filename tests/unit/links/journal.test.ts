import { appendFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Journal } from '../../../scripts/links/journal.ts';
import type { LinkCheck } from '../../../src/schema/link-state.ts';
import { journalFile, keepRecord, readState, stateFile } from './record.ts';

keepRecord();

describe('the record of links', () => {
  test('has what the last run found, also when that was killed before it wrote it', () => {
    writeFileSync(stateFile(), JSON.stringify({ addresses: { 'https://a.test/': found('ok') } }));
    new Journal(stateFile(), journalFile()).add('https://a.test/', found('dead'));
    expect(new Journal(stateFile(), journalFile()).checks.get('https://a.test/')).toEqual(found('dead'));
  });

  test('is not overwritten when somebody else wrote it', () => {
    writeFileSync(stateFile(), JSON.stringify({ addresses: { 'https://a.test/': { state: 'fine' } } }));
    expect(() => new Journal(stateFile(), journalFile())).toThrow('state');
  });

  test('passes over lines that it cannot read, as the last one of a run that was killed while it wrote', () => {
    const journal = new Journal(stateFile(), journalFile());
    journal.add('https://a.test/1', found('ok'));
    journal.add('https://a.test/2', found('dead'));
    appendFileSync(journalFile(), '["https://a.test/3",{"state":"as an older version said it"}]\n');
    appendFileSync(journalFile(), '["https://a.test/4",{"state":"o');
    const next = new Journal(stateFile(), journalFile());
    expect([...next.checks.keys()]).toEqual(['https://a.test/1', 'https://a.test/2']);
    next.settle(new Set(['https://a.test/1', 'https://a.test/2']));
    expect(Object.keys(readState())).toEqual(['https://a.test/1', 'https://a.test/2']);
  });

  test('forgets addresses that are no longer in the catalog, and keeps the file in order', () => {
    writeFileSync(
      stateFile(),
      JSON.stringify({ addresses: { 'https://b.test/': found('ok'), 'https://old.test/': found('dead') } }),
    );
    const journal = new Journal(stateFile(), journalFile());
    journal.add('https://a.test/', found('ok'));
    journal.settle(new Set(['https://a.test/', 'https://b.test/', 'https://new.test/']));
    expect(Object.keys(readState())).toEqual(['https://a.test/', 'https://b.test/']);
  });
});

function found(state: 'ok' | 'dead'): LinkCheck {
  return {
    state,
    checkedOn: '2026-11-21',
    lastOpened: state === 'ok' ? '2026-11-21' : null,
    movedTo: null,
    detail: '200',
  };
}
