import { describe, expect, test } from 'vitest';
import { printFaults } from '../../src/intake/fault.ts';
import { catalog, reading } from '../read.ts';

/** Ids that have been published; they may be joined by others, and never leave. */
const published = {
  resources:
    'cis-controls crr sra-tool risc hicp hc3 iso-27799 jsp hic-scrim landscape-analysis policy-recommendations clinician-video-training csf-implementation-guide hic-malts hic-aim occi mvct mc2 hic-stat r2w hic-tcr hic-pic hic-isbp telework-checklist hic-miso workforce-guide',
  partners: 'aspr-cip hc3 405d ons fda ocr cms srma-cwg joint-cwg',
};

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

describe.each(Object.entries(published))('published %s', (folder, ids) => {
  test.each(ids.split(' '))('%s is still there, or has left its name to another entry', (id) => {
    const entries = folder === 'resources' ? catalog.resources : catalog.partners;
    expect(entries.filter((entry) => entry.id === id || entry.formerly.includes(id))).toHaveLength(1);
  });
});

describe.each(catalog.resources.map((resource) => [resource.id, resource] as const))('%s', (_, resource) => {
  test('says that it is current only with evidence of a date', () => {
    if (resource.status.value !== 'current') return expect(resource.status.statement).not.toMatch(/\bis current\b/i);
    expect(resource.status.sources.length).toBeGreaterThan(0);
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
