import type { Catalog } from '../catalog/catalog.ts';
import { contactNeeds } from '../schema/vocabulary.ts';
import type { AnswerPage } from './answering.ts';

/** The pages that answer: whom to tell, where to start, and each start page. */
export function answerPagesOf({ startPages }: Pick<Catalog, 'startPages'>): AnswerPage[] {
  const needs = Object.values(contactNeeds).map(({ label }) => label);
  return [
    { path: '/whom-to-tell/', title: 'Whom do I tell?', phrases: [...whomToTell, ...needs] },
    { path: '/start/', title: 'Start here', phrases: whereToStart },
    ...startPages.map(({ path, title, keywords }) => ({ path, title, phrases: keywords })),
  ];
}

const whomToTell = [
  'who do I tell',
  'who should I tell',
  'who do I call',
  'whom do I call',
  'who do I contact',
  'contact routes',
  'phone number to call',
  'where to report',
  'where do I report',
  'report a breach',
  'report a cyberattack to the FBI',
  'report ransomware to the FBI',
  'report ransomware to CISA',
  'report a breach to HHS',
  'report a breach to OCR',
  'report a flaw in a device to the FDA',
];

const whereToStart = ['where do I start', 'where to start', 'getting started', 'where to begin', 'new here'];
