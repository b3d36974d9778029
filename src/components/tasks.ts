import type { topics } from '../schema/vocabulary.ts';

/** Topics as people say what they have to do; a topic without a task shows its label. */
export const tasks: Partial<Record<keyof typeof topics, string>> = {
  'risk-assessment': 'Find and measure our risks',
  'program-governance': 'Set up or steer a security program',
  'threat-practices': 'Protect against common threats',
  'incident-response': 'Prepare for, or answer, an attack',
  continuity: 'Keep caring for patients in an outage',
  'supply-chain': 'Check vendors and suppliers',
  contracts: 'Put security into a contract',
  'medical-devices': 'Secure medical devices',
  'legacy-technology': 'Deal with old systems that cannot be updated',
  telehealth: 'Secure video visits and telehealth',
  'remote-work': 'Let staff work from home safely',
  'information-sharing': 'Get and share news of threats',
  'clinician-awareness': 'Train physicians and nurses',
  workforce: 'Hire and keep security staff',
  'artificial-intelligence': 'Use artificial intelligence safely',
  'vulnerability-communication': 'Tell users about a weakness',
  'intellectual-property': 'Protect research and trade secrets',
  pandemic: 'Stay secure in a pandemic',
  policy: 'Shape laws and programs',
};
