import type { Catalog } from '../catalog/catalog.ts';
import { contactNeeds } from '../schema/vocabulary.ts';
import type { AnswerPage } from './answering.ts';

/** A page that answers, with what people say who look for it. */
export interface AskedPage extends AnswerPage {
  readonly phrases: readonly string[];
}

/** The pages that answer: whom to tell, where to start, and each start page. */
export function answerPagesOf({ startPages }: Pick<Catalog, 'startPages'>): AskedPage[] {
  const needs = Object.values(contactNeeds).map(({ label }) => label);
  return [
    {
      path: '/whom-to-tell/',
      title: 'Whom do I tell?',
      summary: 'Contact routes for a breach, an attack, a flaw in a device or a question, each with its source.',
      phrases: [...whomToTell, ...needs],
    },
    {
      path: '/start/',
      title: 'Start here',
      summary: 'Short paths into the catalog, by role and by task.',
      phrases: whereToStart,
    },
    ...startPages.map(({ path, title, summary, keywords }) => ({ path, title, summary, phrases: keywords })),
  ];
}

const whomToTell = [
  'who do I tell',
  'who should I tell',
  'who do I call',
  'whom do I call',
  'who do I contact',
  'contact routes',
  'phone number',
  'hotline',
  'CISA hotline',
  'FBI hotline',
  'emergency contact',
  'where to report',
  'where do I report',
  'FBI',
  'breach',
  'data breach',
  'breach of PHI',
  'HIPAA breach',
  'breach notification',
  'breach portal',
  'patient data stolen',
  'patient records stolen',
  'patient data leaked',
  'stolen laptop',
  'lost laptop',
  'stolen phone',
  'lost phone',
  'lost USB stick',
  'lost USB drive',
  'report a breach',
  'report an incident',
  'report an attack',
  'report a vulnerability',
  'report a device vulnerability',
  'report a cyberattack to the FBI',
  'report ransomware to the FBI',
  'report ransomware to CISA',
  'report a breach to HHS',
  'report a breach to OCR',
  'report a flaw in a device to the FDA',
];

const whereToStart = ['where do I start', 'where to start', 'getting started', 'where to begin'];
