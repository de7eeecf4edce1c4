import type { AgendaItemInput, CreateActivityRequest, PrivacyDetails, RecordContributionRequest } from '@rt/contracts';
import { planOneOf, planOnScale, planSomeOf } from '@rt/kinds';

export const DEMO_ORGANISATION = 'Estuary Policy Institute (demonstration)';

/** What the demo's page /privacy says; nobody is behind it, and it says so. */
export function demoPrivacy(controllerName: string): PrivacyDetails {
  return {
    controllerName,
    contactEmail: 'data-protection@example.org',
    lawfulBasis:
      'This is a demonstration: the people in it are made up. A public body would write here that it processes personal data to perform a task in the public interest (Article 6(1)(e) of the UK GDPR), and which task.',
    retention:
      'The data of this demonstration are kept until whoever runs it deletes them. An organisation would write here how long it keeps invitations and accounts.',
  };
}

export interface DemoRoundtable {
  readonly title: string;
  readonly question: string;
  readonly purpose: string;
  readonly sectors: readonly string[];
  readonly place: string;
  readonly venue: string;
  /** Days from today and hour of the day (Europe/London); `now` is the hour in which the demo is made. */
  readonly day: number;
  readonly hour: number | 'now';
  readonly agenda: readonly Omit<AgendaItemInput, 'id'>[];
  readonly activities: readonly {
    readonly item: number;
    readonly activity: Omit<CreateActivityRequest, 'agendaItemId'>;
  }[];
}

/** A contribution of the demo: everything but what the client makes. */
export type DemoContribution = Pick<RecordContributionRequest, 'type' | 'title' | 'body'> & {
  readonly sectors: readonly string[];
  readonly barrierKind?: string;
  readonly addressedTo?: string;
  /** False where the text gives no figure, so that no source is named for what is made up. */
  readonly figures?: boolean;
};

const SOURCE =
  'The figures are from the Heseltine Institute (University of Liverpool), post on the Industrial Strategy Green Paper, 27 February 2025: https://www.liverpool.ac.uk/heseltine-institute/';

/** A sample text with what stands under it: that nobody said it in a room and, where it gives a figure, its source. */
export function markedAsSample({ body, figures = true }: DemoContribution): string {
  return `${body}\n\nSample, said by no participant.${figures ? ` ${SOURCE}` : ''}`;
}

export const PROGRAMME = {
  title: 'Growth sectors of the Liverpool City Region',
  purpose:
    'Roundtables that bring academia, industry, small firms and public research together on the sectors of the Industrial Strategy.',
};

const agenda = (first: string, second: string): readonly Omit<AgendaItemInput, 'id'>[] => [
  { kind: 'intro', title: 'Welcome and the rule of the room', plannedMinutes: 10 },
  { kind: 'activity', title: first, plannedMinutes: 30 },
  { kind: 'discussion', title: second, plannedMinutes: 45 },
  { kind: 'wrap_up', title: 'What happens with your input', plannedMinutes: 15 },
];

const BARRIERS = [
  'Skilled technicians',
  'Cost of energy',
  'Finance to scale up',
  'Planning and grid connection',
  'Access to test facilities',
];

const ACTORS = ['Central government', 'The combined authority', 'Universities', 'Industry', 'Research funders'];

export const PUBLISHED: DemoRoundtable = {
  title: 'From laboratory to production line: advanced materials (sample)',
  question: 'What most holds back the scale-up of advanced manufacturing in the Liverpool City Region?',
  purpose:
    'To find out which barriers firms and laboratories meet between a proven material and its first full production line. This roundtable is a sample: its answers are made up and were given by no participant.',
  sectors: ['advanced-manufacturing', 'chemicals'],
  place: 'Liverpool',
  venue: 'Materials Innovation Factory',
  day: -14,
  hour: 10,
  agenda: agenda('What stands in the way', 'Who could act, and on what'),
  activities: [
    { item: 1, activity: planOneOf('Which barrier most holds back scale-up?', BARRIERS) },
    { item: 1, activity: planSomeOf('Who could do most about it? Choose up to two.', ACTORS, 2) },
    {
      item: 2,
      activity: planOnScale('How confident are you that this improves within five years?', 'Not at all', 'Very'),
    },
  ],
};

export const SCHEDULED: DemoRoundtable = {
  title: 'Biofilms, microbiome and health: from discovery to product',
  question: 'What would bring more health discoveries of the city region to patients and to market?',
  purpose: 'To prepare a response on health and life sciences with the people who develop, test and buy new products.',
  sectors: ['health-life-sciences', 'infection', 'microbiome'],
  place: 'Liverpool',
  venue: 'Liverpool Science Park',
  day: 21,
  hour: 14,
  agenda: agenda('Where discoveries stop', 'What the city region could offer'),
  activities: [
    {
      item: 1,
      activity: planOneOf('Where do most promising discoveries stop?', [
        'Proof of concept',
        'Clinical evidence',
        'First customer',
        'Manufacture at scale',
      ]),
    },
    {
      item: 2,
      activity: planOnScale('How well do public research and firms work together here?', 'Not well', 'Very well'),
    },
  ],
};

export const READY: DemoRoundtable = {
  title: 'Maritime, clean energy and advanced manufacturing',
  question: 'Which shared investment would help maritime, clean energy and advanced manufacturing together?',
  purpose: 'To agree which shared facility, skill or rule would serve all three sectors along the Mersey.',
  sectors: ['advanced-manufacturing', 'maritime'],
  place: 'Birkenhead',
  venue: 'Maritime Knowledge Hub, Wirral Waters',
  day: 0,
  hour: 'now',
  agenda: agenda('What the sectors share', 'Where to invest first'),
  activities: [
    { item: 1, activity: planOneOf('Which barrier do the three sectors share most?', BARRIERS, { allowOther: true }) },
    { item: 1, activity: planSomeOf('Who should move first? Choose up to two.', ACTORS, 2) },
    {
      item: 2,
      activity: planOnScale('How ready is your organisation to share a test facility?', 'Not ready', 'Ready now'),
    },
  ],
};

/** Written down by the note taker of the published roundtable. */
export const CONTRIBUTIONS: readonly DemoContribution[] = [
  {
    type: 'evidence',
    title: 'Chemicals and pharmaceuticals carry a large part of UK manufacturing',
    body: 'Across the UK, chemicals and pharmaceuticals turn over about £75 billion a year and employ about 140,000 people. A scale-up programme in the North West therefore serves far more than one city region.',
    sectors: ['chemicals', 'pharmaceuticals'],
    addressedTo: 'central_government',
  },
  {
    type: 'case_study',
    title: 'A new polymer went from laboratory to scale in two years',
    body: 'The University of Liverpool and Unilever took a new polymer from the laboratory to production within two years. The return is put at over £400 million. What made it quick was one shared building, shared staff and an industrial customer from the first day.',
    sectors: ['chemicals'],
    addressedTo: 'university',
  },
  {
    type: 'evidence',
    title: 'Maritime is worth about £5 billion a year to the city region',
    body: 'About 50,000 jobs and £5 billion of turnover in the Liverpool City Region depend on maritime. The sector is tied to advanced manufacturing, clean energy and defence, so support for one reaches the others.',
    sectors: ['maritime'],
  },
  {
    type: 'opportunity',
    title: 'Microbiome products show that public research pays back',
    body: 'Product innovations on the microbiome by the University of Liverpool and Unilever are valued at over £150 million. A planned investment of £50 million in the National Biofilms Innovation Centre would let smaller firms use the same route.',
    sectors: ['microbiome', 'infection'],
    addressedTo: 'funder',
  },
  {
    type: 'barrier',
    title: 'A third of the city region’s local areas are among the most deprived in England',
    body: 'A third of the local areas of the city region are among the most deprived in England. Scale-up support that asks for match funding and spare staff time passes their firms by.',
    sectors: ['advanced-manufacturing'],
    barrierKind: 'local_capacity',
    addressedTo: 'combined_authority',
  },
  {
    type: 'recommendation',
    title: 'Open one shared pilot line instead of several small ones',
    body: 'One open-access pilot line for formulation and coating, run for all firms and laboratories of the region, would cost less than equipment in every laboratory and would be in use the whole week.',
    sectors: ['chemicals', 'advanced-manufacturing'],
    barrierKind: 'infrastructure',
    addressedTo: 'combined_authority',
    figures: false,
  },
];
