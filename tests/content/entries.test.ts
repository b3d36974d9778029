import { describe, expect, test } from 'vitest';
import { printFaults } from '../../src/intake/fault.ts';
import { catalog, reading } from '../read.ts';

test('content has no fault', () => {
  expect(printFaults(reading.faults)).toBe('');
});

/** Ids of headings that have been published, and never leave either. */
const anchors = {
  about: 'independence method status limits privacy corrections addresses',
  accessibility: 'done tested known tell',
};

describe.each(Object.entries(anchors))('the published page %s', (page, ids) => {
  test.each(ids.split(' '))('still has #%s', (id) => {
    expect(reading.pages.get(page)?.anchors).toContain(id);
  });
});

describe.each(catalog.resources.map((resource) => [resource.id, resource] as const))('%s', (_, resource) => {
  test('says that it is current only with evidence of a date', () => {
    if (resource.status.value !== 'current') return expect(resource.status.statement).not.toMatch(/\bis current\b/i);
    expect(resource.status.sources.length).toBeGreaterThan(0);
  });

  test('is hedged once by its status, whose label says that it is reported', () => {
    expect(resource.status.statement).not.toMatch(/^Reported\b|\breport.*\bis said\b|\bis said\b.*\breport/i);
  });

  test('has an edition to use today that nothing replaces', () => {
    expect(resource.newest.replacedBy).toBeNull();
    expect(resource.editions).toContain(resource.newest);
  });

  test('tells of each replaced edition what replaced it', () => {
    const silent = resource.editions.filter(({ status, replacedBy }) => status === 'superseded' && !replacedBy);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('has a document behind every source that its facts name', () => {
    expect(resource.documents.size).toBeGreaterThan(0);
  });
});
