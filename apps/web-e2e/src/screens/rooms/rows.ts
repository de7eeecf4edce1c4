/** The rooms behind the lists: those of the demo, one in each list, and many. */
import { type HttpClient, inParallel } from '@rt/testing/rooms';

import { addPerson, PlannedRoom } from './making';
import { publishedTexts } from './published';
import type { MakeRoom, Room, Site } from './room';
import { opened, pick } from './sessions';
import { LONG, LONG_BODY, type Texts, TYPICAL } from './texts';

const MANY = 60;
const numbers = [...Array(MANY).keys()];

async function demoSession({ staff }: Site): Promise<Room> {
  const { items } = await staff.organiser.get('/api/roundtables');
  const { id } = items.find(({ state }: { state: string }) => state === 'scheduled');
  const { joinCode } = await staff.organiser.get(`/api/roundtables/${id}`);
  return { id, code: joinCode, activities: (await staff.organiser.get(`/api/roundtables/${id}/activities`)).items };
}

async function demoPublished({ staff }: Site): Promise<Room> {
  const { items } = await staff.organiser.get('/api/roundtables');
  return items.find(({ state }: { state: string }) => state === 'published');
}

interface Found {
  readonly type: string;
  readonly title: string;
  readonly ref: string;
}

const demoContribution =
  (fits: (found: Found) => boolean): MakeRoom =>
  async ({ staff }) => {
    const { items } = await staff.organiser.get('/api/archive/search');
    return { id: '', contribution: (items as Found[]).find(fits)?.ref ?? '' };
  };

const textNumber = (n: number): object =>
  n % 20 === 3
    ? { title: LONG.title, body: LONG_BODY }
    : {
        title: `Finding number ${n + 1}: grid dates delay plants`,
        body: `Offers of kind ${n + 1} are dated 2031 or later.`,
      };

async function one(site: Site): Promise<Room> {
  const room = await PlannedRoom.schedule(site);
  await room.invite('one');
  await room.post('session/start', { confirmEarly: true });
  await room.accept(await room.note(1, textNumber));
  return { ...pick(room), contribution: await room.publish() };
}

const AGENDA = Array.from({ length: 60 }, (_, n) => ({
  ...{ kind: 'talk' as const, title: n === 5 ? LONG.title : `Item ${n + 1}`, plannedMinutes: 2 },
}));
const CHOICE = {
  kind: 'single_choice',
  question: LONG.question,
  config: { options: Array.from({ length: 50 }, (_, n) => ({ id: `o${n}`, text: `Option ${n + 1}` })) },
};

async function planned(site: Site): Promise<Room> {
  const room = await PlannedRoom.schedule(site, { agenda: AGENDA, questions: [CHOICE] });
  const personIds = await inParallel(numbers, 8, (n: number) => addPerson(site, n % 9 ? TYPICAL : LONG, n));
  await room.post('invitations', { personIds });
  await inParallel(numbers, 8, (n: number) => addAccount(site.staff.administrator, n, n % 9 ? TYPICAL : LONG));
  await inParallel(numbers, 4, (n: number) => publishedNumber(site, n));
  return pick(room);
}

function addAccount(administrator: HttpClient, n: number, texts: Texts): Promise<unknown> {
  const domain = `${texts === LONG ? 'sub.'.repeat(20) : ''}example.org`;
  return administrator.post('/api/accounts', {
    ...{ email: `account-${n}@${domain}`, displayName: n % 9 ? `${texts.person} ${n}` : texts.person },
    roles: [{ role: 'organiser', scope: 'organisation', scopeId: null }],
  });
}

const publishedNumber = (site: Site, n: number): Promise<Room> =>
  publishedTexts(site, { ...TYPICAL, title: `${TYPICAL.title}, part ${n + 1}` }, 1, () => textNumber(n + 1000));

async function questions(site: Site): Promise<Room> {
  const all = Array.from({ length: 40 }, (_, n) => ({ ...CHOICE, question: `Question ${n + 1} of many` }));
  const room = await PlannedRoom.start(site, { agenda: AGENDA, questions: all });
  await room.act('single', 'open');
  return opened(room);
}

async function texts(site: Site): Promise<Room> {
  const room = await PlannedRoom.start(site);
  await room.note(MANY, textNumber);
  return pick(room);
}

export const ROWS = {
  demo: demoSession,
  'demo-published': demoPublished,
  'demo-poll': demoContribution(({ type }) => type === 'poll_result'),
  'demo-scale': demoContribution(({ title }) => title.includes('on a scale of')),
  'demo-text': demoContribution(({ type }) => type !== 'poll_result'),
  one,
  'many-planned': planned,
  'many-uninvited': async (site) => pick(await PlannedRoom.schedule(site)),
  'many-questions': questions,
  'many-texts': texts,
  'many-published': (site) => publishedTexts(site, TYPICAL, MANY, textNumber),
} satisfies Record<string, MakeRoom>;
