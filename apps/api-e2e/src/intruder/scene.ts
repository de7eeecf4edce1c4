import { randomBytes, randomInt } from 'node:crypto';

import { addPerson, type HttpClient, Phone, Room, signInDemo, singleChoice, text } from '../support/load';
import { retry } from '../support/retry';
import { answerEach, giveDot, letVote, letWrite, type OfKind, ONE_OF_EACH, voteForOthers } from './every-kind';

const PEOPLE = 60;
const INVITED_LATE = 5;
const WRITERS = 6;
const TEXTS_A_WRITER = 2;
const DECIDED_ON = 12;
const KEPT = 12;
/** So few that their answers may not outlive the session as rows. */
const ANSWER_THE_SMALL_QUESTION = 3;

/** Somebody with a known name; `at` is the number by which the test knows them. */
export interface Person {
  readonly at: number;
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
}

/** Unique words of an answer or text with their author; for a vote or dot the id under which the phone sent it. */
export interface Written {
  readonly kind: 'answer' | 'text' | 'reaction';
  readonly marker: string;
  readonly by: number;
}

/** What happened in one room, as somebody who watched it would know: the truth that the intruder looks for. */
export interface Truth {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly smallActivityId: string;
  readonly entriesActivityId: string;
  /** Those to which an answer or a reaction was given by a voice. */
  readonly activityIds: readonly string[];
  readonly people: readonly Person[];
  readonly written: readonly Written[];
  readonly reactions: readonly Written[];
}

export interface During {
  /** 2 unless said. */
  readonly textsAWriter?: number;
  readonly beforeText?: (person: Person, roundtableId: string) => Promise<void>;
  readonly halfWay?: () => Promise<void>;
}

interface Live {
  readonly room: Room;
  readonly activityId: string;
  readonly smallActivityId: string;
  readonly entriesActivityId: string;
  readonly ofEachKind: readonly OfKind[];
  readonly during: During;
}

/** Plays rooms through the public interface: everybody comes by a personal link, accepts, answers and writes at once. */
export class Scene {
  private constructor(
    private readonly organiser: HttpClient,
    private readonly reviewer: HttpClient,
    private readonly people: readonly Person[],
  ) {}

  static async of(base: string): Promise<Scene> {
    const [organiser, reviewer] = await Promise.all([signInDemo(base), signInDemo(base, 'reviewer')]);
    const people: Person[] = [];
    for (let at = 0; at < PEOPLE; at++) {
      const name = { fullName: `Anwen ${nonsense()}`, email: `${nonsense()}@example.org` };
      const known = { email: name.email, organisationName: `Works ${nonsense()}`, regionCode: 'TLD' };
      const { id } = await addPerson(organiser, name.fullName, known);
      people.push({ at, id, ...name });
    }
    return new Scene(organiser, reviewer, people);
  }

  async play(rule: 'chatham_house' | 'attributed', during: During = {}): Promise<Truth> {
    const room = await Room.plan(this.organiser, {
      title: `A room with an intruder ${nonsense()}`,
      rule,
      activities: [
        singleChoice('What holds you back?', ['Energy', 'Skills'], { config: config(true) }),
        singleChoice('Who may act?', ['Councils', 'Firms'], { config: config(false) }),
        { kind: 'qa', question: 'What should be done?', config: { moderation: 'post' } },
        ...ONE_OF_EACH,
      ],
    });
    const { id, activityIds } = room;
    const [activityId = '', smallActivityId = '', entriesActivityId = '', ...others] = activityIds;
    const ofEachKind = ONE_OF_EACH.map(({ kind }, at) => ({ kind, id: others[at] ?? '' }));
    await this.invite(room, this.people.slice(INVITED_LATE));
    await room.start();
    await this.invite(room, this.people.slice(0, INVITED_LATE));
    for (const each of activityIds) await room.open(each);
    await letWrite(room, ofEachKind);
    const asked = { activityId, smallActivityId, entriesActivityId, ofEachKind };
    const { written, reactions } = await this.live({ room, during, ...asked });
    await this.decide(id, activityId, written);
    await this.putInOrder(room, entriesActivityId, written);
    await this.review(room);
    await room.end();
    const { people } = this;
    return {
      roundtableId: id,
      activityId,
      smallActivityId,
      entriesActivityId,
      activityIds,
      people,
      written,
      reactions,
    };
  }

  /** Publishes, which seals, as the second person. */
  async publish({ roundtableId }: Truth): Promise<void> {
    await this.reviewer.post(`/api/roundtables/${roundtableId}/publish`);
  }

  /** Everybody comes, writes and reacts; what was written and given, in its order. */
  private async live({ room, during, ...asked }: Live): Promise<Pick<Truth, 'written' | 'reactions'>> {
    const links = await this.linksTo(room);
    const phones = new Map<number, Phone>();
    const written: Written[] = [];
    const reactions: Written[] = [];
    const come = async (person: Person, marker: string) => {
      const { activityId, smallActivityId, entriesActivityId } = asked;
      const phone = await Phone.joinByLink(room.url, links.get(person.email) ?? '');
      phones.set(person.at, phone);
      await phone.answer(activityId, { other: `Own words ${marker}` });
      await phone.answer(entriesActivityId, { entries: [`An entry ${marker}`] });
      const votes = await voteForOthers(phone, entriesActivityId, marker);
      reactions.push(...votes.map((vote) => ({ kind: 'reaction' as const, marker: vote, by: person.at })));
      await answerEach(phone, asked.ofEachKind, marker, person.at);
      if (phones.size <= ANSWER_THE_SMALL_QUESTION) await phone.answer(smallActivityId, { optionId: 'a' });
    };
    const steps = stepsOf(this.people, during.textsAWriter ?? TEXTS_A_WRITER);
    for (const [number, { person, kind }] of steps.entries()) {
      if (number === Math.round(steps.length / 2)) await during.halfWay?.();
      const marker = nonsense();
      if (kind === 'answer') await come(person, marker);
      else {
        await during.beforeText?.(person, room.id);
        await write(phones.get(person.at), marker, this.people[(person.at + 1) % PEOPLE]);
      }
      written.push({ kind, marker, by: person.at });
    }
    const ideas = await letVote(room, asked.ofEachKind);
    for (const [by, phone] of phones) {
      reactions.push({ kind: 'reaction', marker: await giveDot(phone, ideas), by });
    }
    return { written, reactions };
  }

  /** The host decides on some answers in the very order in which they were written, which is the worst case. */
  private async decide(roundtableId: string, activityId: string, written: readonly Written[]): Promise<void> {
    const address = `/api/roundtables/${roundtableId}/activities/${activityId}`;
    await this.organiser.post(`${address}/close`);
    const { result } = await this.organiser.get(`${address}/tally`);
    const listed = new Set(result.other.map(({ label }: { label: string }) => label));
    const answers = written.filter(({ marker }) => listed.has(`Own words ${marker}`)).slice(0, DECIDED_ON);
    for (const { marker } of answers) await this.organiser.post(`${address}/promote`, { label: `Own words ${marker}` });
    for (const [at, { marker }] of answers.entries()) {
      await this.organiser.post(`${address}/take-back`, { optionId: `other-${at + 1}` });
      await this.organiser.post(`${address}/hide`, { label: `Own words ${marker}`, hide: true });
    }
  }

  private async putInOrder(room: Room, activityId: string, written: readonly Written[]): Promise<void> {
    const listed = new Map((await room.entries(activityId, 'shown')).map(({ id, text: words }) => [words, id]));
    const ids = written.flatMap(({ marker }) => listed.get(`An entry ${marker}`) ?? []);
    expect(ids).toHaveLength(PEOPLE);
    for (const id of ids.slice(-KEPT)) await room.done('POST', `activities/${activityId}/entries/${id}/keep`);
    for (const id of ids) await room.decide(activityId, id, { verb: 'pin' });
    for (const id of ids.slice(0, DECIDED_ON)) await room.decide(activityId, id, { verb: 'hide' });
  }

  private async invite(room: Room, people: readonly Person[]): Promise<void> {
    await room.invite(shuffled(people).map(({ id }) => id));
  }

  private async linksTo(room: Room): Promise<Map<string, string>> {
    const { title } = await room.read();
    return retry(async () => {
      const { items } = await this.organiser.get('/api/outbox');
      const links = new Map<string, string>();
      for (const mail of items.filter(({ text }: { text: string }) => text.includes(title))) {
        links.set(/[^<\s]+@example\.org/.exec(mail.to)?.[0] ?? '', /\/i\/\S+/.exec(mail.text)?.[0] ?? '');
      }
      expect(links.size).toBe(PEOPLE);
      return links;
    }, 60_000);
  }

  private async review(room: Room): Promise<void> {
    const { items } = await room.done<{ items: { id: string; body: string }[] }>(
      'GET',
      'contributions?state=submitted',
    );
    for (const [at, { id, body }] of items.entries()) {
      if (at % 3 === 0) {
        const cut = this.people.reduce((words, { fullName }) => words.replaceAll(fullName, '[redacted: name]'), body);
        await room.review(id, { decision: 'accept', body: cut });
      }
      if (at % 3 === 1) await room.review(id, { decision: 'reject', reason: 'Twice' });
    }
  }
}

function config(allowOther: boolean) {
  const options = [
    { id: 'a', text: 'The first' },
    { id: 'b', text: 'The second' },
  ];
  return { options, ...(allowOther ? { allowOther } : {}) };
}

/** A text that names another person, so that a reviewer has something to cut. */
async function write(phone: Phone | undefined, marker: string, named: Person | undefined): Promise<void> {
  await phone?.write(text(`Finding ${marker}`, `Grid offers come late, as ${named?.fullName} told the room.`));
}

interface Step {
  readonly person: Person;
  readonly kind: Written['kind'];
}

/** Everybody comes, in random order; the writers' texts stand at random places after their coming. */
function stepsOf(people: readonly Person[], textsAWriter: number): Step[] {
  const steps: Step[] = shuffled(people).map((person) => ({ person, kind: 'answer' }));
  for (const person of shuffled(people).slice(0, WRITERS)) {
    for (let text = 0; text < textsAWriter; text++) {
      const came = steps.findIndex((each) => each.person === person && each.kind === 'answer');
      steps.splice(randomInt(came + 1, steps.length + 1), 0, { person, kind: 'text' });
    }
  }
  return steps;
}

export function shuffled<T>(things: readonly T[]): T[] {
  const left = [...things];
  return things.map(() => left.splice(randomInt(left.length), 1)[0] as T);
}

/** Sixteen letters that stand nowhere else. */
function nonsense(): string {
  return [...randomBytes(16)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
