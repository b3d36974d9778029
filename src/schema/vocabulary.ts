/**
 * The closed lists: every term that a content file may use, with the label and the one-sentence definition that readers see.
 * Adding a term is adding one line here.
 */

export interface Term {
  /** What readers see, in sentence case. */
  readonly label: string;
  /** One sentence that tells what belongs under the term. */
  readonly definition: string;
}

export type Terms = Readonly<Record<string, Term>>;

const term = (label: string, definition: string): Term => ({ label, definition });

export const audiences = {
  'small-practice': term(
    'Small practice',
    'A clinic, practice or other small provider, often without information technology staff of its own.',
  ),
  hospital: term(
    'Hospital or health system',
    'People who run or defend the systems of a hospital or a group of hospitals.',
  ),
  executive: term('Executive or board', 'Leaders who decide on risk, money and priorities.'),
  clinician: term('Clinician', 'Physicians, nurses, students and others who care for patients.'),
  'device-maker': term('Device maker', 'Companies that design, build or support medical devices.'),
  'health-it-vendor': term('Health IT vendor', 'Companies that supply health software or services.'),
  compliance: term('Compliance and audit', 'People who answer for HIPAA and other rules, or who check that others do.'),
  government: term('Government', 'Agencies and lawmakers who set policy or run programs for the sector.'),
} as const satisfies Terms;

export const sizes = {
  small: term('Small', 'Made for small organizations, in the sense of the work itself.'),
  medium: term('Medium', 'Made for medium organizations, in the sense of the work itself.'),
  large: term('Large', 'Made for large organizations, in the sense of the work itself.'),
} as const satisfies Terms;

export const kinds = {
  framework: term('Framework', 'A structured set of outcomes or actions to organize a whole program.'),
  standard: term('Standard', 'A formal document of a standards body.'),
  assessment: term('Assessment', 'A method or tool that measures risk or maturity.'),
  guide: term('Guide', 'Explains what to do and how.'),
  checklist: term('Checklist', 'Steps to work through, one by one.'),
  toolkit: term('Toolkit', 'Templates and tools to fill in and use.'),
  'contract-template': term('Contract template', 'Model wording to put into an agreement.'),
  training: term('Training', 'Lessons or videos to learn from.'),
  report: term('Report', 'Findings of a study.'),
  'policy-paper': term('Policy paper', 'Advice on laws, programs or public money.'),
  directory: term('Directory', 'A list of organizations or services to choose from.'),
  service: term('Service', 'A program or office that works with you or sends you information.'),
} as const satisfies Terms;

export const topics = {
  'risk-assessment': term('Risk assessment', 'Finding, measuring and comparing risks.'),
  'program-governance': term('Program governance', 'Setting up, leading and steering a security program.'),
  'threat-practices': term('Threats and practices', 'The common threats, and what to do against them.'),
  'supply-chain': term('Supply chain', 'Risks that come with suppliers, vendors and other third parties.'),
  'medical-devices': term('Medical devices', 'Security of devices that diagnose, treat or monitor patients.'),
  'legacy-technology': term(
    'Legacy technology',
    'Systems and devices that can no longer be reasonably protected by updates.',
  ),
  'vulnerability-communication': term(
    'Vulnerability communication',
    'Telling the people affected about a weakness, and what to do.',
  ),
  contracts: term('Contracts', 'Security terms between buyers and suppliers.'),
  telehealth: term('Telehealth', 'Care at a distance: video visits, remote monitoring.'),
  'remote-work': term('Remote work', 'Staff who work away from the building.'),
  'incident-response': term('Incident response', 'What to do when an attack happens.'),
  continuity: term('Continuity', 'Keeping care going through an outage, and recovering.'),
  'information-sharing': term('Information sharing', 'Giving and getting news of threats.'),
  workforce: term('Workforce', 'Hiring, keeping and developing security staff.'),
  'clinician-awareness': term('Clinician awareness', 'What people who treat patients should know.'),
  'artificial-intelligence': term('Artificial intelligence', 'Security of systems that learn from data.'),
  'intellectual-property': term('Intellectual property', 'Protecting research, trade secrets and other innovation.'),
  pandemic: term('Pandemic', 'Security in a public-health emergency.'),
  policy: term('Policy', 'Laws, public programs and incentives.'),
} as const satisfies Terms;

export const csfFunctions = {
  govern: term('Govern', 'Strategy, roles and oversight; a function of CSF 2.0 only.'),
  identify: term('Identify', 'Knowing the systems, people and risks.'),
  protect: term('Protect', 'Safeguards that keep harm away.'),
  detect: term('Detect', 'Finding attacks and faults.'),
  respond: term('Respond', 'Acting on an incident.'),
  recover: term('Recover', 'Restoring what an incident harmed.'),
} as const satisfies Terms;

export const costs = {
  free: term('Free', 'Nothing to pay, no account needed.'),
  'free-with-registration': term('Free with registration', 'Nothing to pay, but an account or a form comes first.'),
  paid: term('Paid', 'Sold by its publisher.'),
} as const satisfies Terms;

export const workStatuses = {
  current: term('Current', 'A dated source shows that the newest edition is in force or the service is running.'),
  unclear: term(
    'No later edition known',
    'We found no successor and no sign of withdrawal, but no recent word from the publisher either.',
  ),
  ended: term('Reported ended', 'A source says that the work was retired or its program ended.'),
  historical: term('Historical', 'Made for a past emergency, such as the COVID-19 response.'),
} as const satisfies Terms;

export const editionStatuses = {
  current: term('Current', 'The newest edition, with evidence that it is in force.'),
  superseded: term('Replaced', 'A later edition takes its place.'),
  reprint: term('Reprint', 'The same text issued again, or a correction or adoption of it.'),
  historical: term('Historical', 'Made for a past emergency, such as the COVID-19 response.'),
  withdrawn: term('Withdrawn', 'Taken back or retired by its publisher.'),
  'no-later-known': term(
    'No later edition known',
    'We found no successor, but no recent word from the publisher either.',
  ),
} as const satisfies Terms;

export const partnerStatuses = {
  active: term('Active', 'A dated source shows the partner at work.'),
  unclear: term('Unclear', 'Listed, but no recent source shows its work.'),
} as const satisfies Terms;

export const confidences = {
  confirmed: term('Confirmed', 'Seen in a document of the publisher, a government body or one of the source lists.'),
  reported: term('Reported', 'Seen only in a document of somebody else, such as the press.'),
  editorial: term('Our reading', 'Our own classification of what the named source says.'),
} as const satisfies Terms;

export const sourceKinds = {
  list: term('Source list', 'One of the three lists that this catalog starts from.'),
  publisher: term('Publisher', 'A page or document of the publisher of the work.'),
  government: term('Government', 'A page or document of a government body.'),
  law: term('Law', 'A statute, a regulation or an official notice of one.'),
  partner: term('Sector partner', 'A page of a professional association or sharing organization of the sector.'),
  press: term('Press', 'A news or trade publication.'),
  analysis: term('Analysis', 'A page of a law firm, consultant or other commentator.'),
  files: term(
    'Public files',
    'Public source files that use an address or a date; they show that it was in use, not what it says.',
  ),
} as const satisfies Terms;

export const linkKinds = {
  landing: term('Page', 'The publisher’s page about it.'),
  download: term('Download', 'A file to open or save.'),
  list: term('List page', 'A page of the publisher that lists it among others.'),
  news: term('Announcement', 'A release or a news page about it.'),
  host: term('Hosted copy', 'A page of another organization that carries it.'),
  related: term('Related', 'A page that helps to use it.'),
} as const satisfies Terms;

export const linkStates = {
  ok: term('Opened', 'The address opened.'),
  moved: term('Moved', 'Its server sends readers to another address for good.'),
  refuses: term('Refuses programs', 'The server turns programs away; for a person it may well open.'),
  dead: term('Gone', 'The server says that nothing is there, or the host has no address any more.'),
  unreachable: term('Did not open', 'No usable answer came: too slow, broken off, an error of the server.'),
} as const satisfies Terms;

export const relationKinds = {
  complements: term('Goes with', 'The two cover neighboring ground and are used side by side.'),
  'part-of': term('Part of', 'It belongs to the other.'),
  'builds-on': term('Builds on', 'It takes the other as its base.'),
  'used-with': term('Used with', 'Its text recommends the other for a step.'),
  cites: term('Cites', 'Its text refers to the other.'),
  'listed-in': term('Listed in', 'The other names it as a resource.'),
} as const satisfies Terms;

export const changeKinds = {
  added: term('Added', 'The catalog describes it from this day on.'),
  'edition-added': term('New edition', 'An edition joins those that the catalog describes.'),
  'status-changed': term('New status', 'It was replaced, withdrawn, ended or found to be current.'),
  updated: term('Updated', 'Facts, links or text were renewed.'),
  corrected: term('Corrected', 'Something that the catalog said was wrong.'),
} as const satisfies Terms;

export const organizationKinds = {
  'federal-agency': term('Federal agency', 'A body of the US government.'),
  council: term('Sector council', 'A council or working group of the sector.'),
  'standards-body': term('Standards body', 'An organization that issues formal standards.'),
  nonprofit: term('Nonprofit', 'A nonprofit association or center.'),
  university: term('University', 'A university or one of its institutes.'),
} as const satisfies Terms;

export const partnerGroups = {
  member: term('Team member', 'An office or agency in the diagram of the HHS #Cyber Team.'),
  'working-group': term('Working group', 'A group through which the team works together.'),
} as const satisfies Terms;

export const contactNeeds = {
  breach: term('A breach of patient data', 'Protected health information was exposed, lost or stolen.'),
  'device-flaw': term('A flaw in a medical device', 'A device has a weakness that its maker or others should know of.'),
  intrusion: term('An intrusion or attack', 'Somebody is, or was, in your systems.'),
  'share-threat': term('A threat to share', 'You saw something that others should know.'),
  'rule-question': term('A question about a rule', 'You need to know what a rule or a guidance asks.'),
  general: term('A general question or membership', 'You want to join, subscribe or ask.'),
} as const satisfies Terms;

export const startGroups = {
  task: term('What you have to do', 'Pages for a task, whoever takes it on.'),
  role: term('Who you are', 'Pages for people by their work.'),
} as const satisfies Terms;

/** The ids of a closed list as the tuple that `z.enum` wants. */
export function idsOf<T extends Terms>(terms: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]];
}
