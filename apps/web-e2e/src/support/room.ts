import { randomUUID } from 'node:crypto';

import { HttpClient } from '../../../../tools/load/http-client.mjs';
import { joinByCode, response, signInDemo, startRoundtable } from '../../../../tools/load/room.mjs';
import { retry } from './retry';

/** What an activity of the room is made of, as the planning page sends it. */
export const ENERGY = {
  kind: 'single_choice',
  question: 'Which barrier comes first?',
  config: {
    options: [
      { id: 'energy', text: 'Cost of energy' },
      { id: 'skills', text: 'Skilled technicians' },
      { id: 'grid', text: 'Grid connection' },
    ],
  },
  allowAbstain: true,
};

/** The same, and who finds nothing that fits writes an answer. */
export const OPEN_ENERGY = { ...ENERGY, config: { ...ENERGY.config, allowOther: true } };

export const HELP = {
  kind: 'multiple_choice',
  question: 'What would help?',
  config: {
    options: [
      { id: 'loans', text: 'Loans' },
      { id: 'test', text: 'Test facilities' },
      { id: 'training', text: 'Training' },
      { id: 'none', text: 'None of these' },
    ],
    min: 1,
    max: 2,
    exclusiveOptionIds: ['none'],
  },
};

export const TRUST = {
  kind: 'rating',
  question: 'How ready is the region?',
  config: { points: 5, lowLabel: 'Not at all', highLabel: 'Wholly', notApplicable: true },
};

export const ORDER = { ...ENERGY, kind: 'ranking', question: 'What comes first, second and third?' };

export const MONEY = {
  ...ENERGY,
  kind: 'points',
  question: 'How would you share out the money?',
  config: { ...ENERGY.config, mustSpendAll: true },
};

export const WORKS = {
  ...ENERGY,
  kind: 'scale_matrix',
  question: 'How well does each of these work?',
  config: { ...ENERGY.config, points: 5, lowLabel: 'Not at all', highLabel: 'Very well' },
};

/** Eight statements to vote on. */
export const THESES = {
  kind: 'consensus',
  question: 'Do you agree with each of these?',
  config: {
    options: Array.from({ length: 8 }, (_, at) => ({ id: `t${at}`, text: `Thesis ${at + 1}` })),
  },
};

export const WRITTEN = { kind: 'open_text', question: 'What should be done first?', config: {} };

/** The same, and people may add sources. */
export const SOURCED = { ...WRITTEN, config: { evidence: true } };

export const WORDS = { kind: 'word_cloud', question: 'What makes a good place?', config: { moderation: 'post' } };

export const ASKED = { kind: 'qa', question: 'What would you ask the panel?', config: {} };

/** The same, read at once, and votes against it can hide a question. */
export const VOTED_OUT = { ...ASKED, config: { moderation: 'post', downvotes: true, hideAt: 2 } };

export const IDEAS = { kind: 'idea_board', question: 'What should be done?', config: { moderation: 'post', dots: 3 } };

type Activity = (
  typeof THESES | typeof IDEAS | typeof ASKED | typeof WRITTEN | typeof ENERGY | typeof HELP | typeof TRUST
) & {
  readonly visibility?: string;
};

/** A running session, and the host who runs it from elsewhere over HTTP. */
export class LiveRoom {
  private constructor(
    readonly host: HttpClient,
    readonly id: string,
    readonly code: string,
    readonly activityIds: readonly string[],
  ) {}

  /** Plans and starts a roundtable with these activities, none of them open yet. */
  static async start(
    base: string,
    title: string,
    activities: readonly Activity[],
    over: { readonly sharedDevices?: boolean; readonly rule?: 'chatham_house' } = {},
  ): Promise<LiveRoom> {
    const host = await signInDemo(base);
    const { id, code, activityIds } = await startRoundtable(host, {
      title,
      activities: [...activities],
      open: false,
      ...over,
    });
    return new LiveRoom(host, id, code, activityIds);
  }

  /** Somebody else joins and answers. */
  async answer(at: number, answer: object, round = 1): Promise<void> {
    const phone = new HttpClient(this.host.base, { token: await joinByCode(this.host.base, this.code) });
    const { activityId, ...body } = response(this.activityIds[at] ?? '', answer, 1, { round });
    await phone.put(`/api/live/activities/${activityId}/response`, body);
  }

  /** Somebody else joins and votes for or against the entry with these words. */
  async vote(at: number, text: string, value: 1 | -1): Promise<void> {
    const phone = new HttpClient(this.host.base, { token: await joinByCode(this.host.base, this.code) });
    const entries = `/api/live/activities/${this.activityIds[at]}/entries`;
    // It may still be on its way from the page of who wrote it.
    const id = await retry(async () => {
      const { items } = await phone.get(`${entries}?order=newest`);
      const found = (items as { id: string; text: string }[]).find((one) => one.text === text);
      if (!found) throw new Error(`there is no entry “${text}”`);
      return found.id;
    });
    await phone.put(`${entries}/${id}/reaction`, { round: 1, opId: randomUUID(), n: 1, value });
  }

  open(at: number): Promise<unknown> {
    return this.act(at, 'open');
  }

  close(at: number): Promise<unknown> {
    return this.act(at, 'close');
  }

  /** Lets phones and the screen have the result. */
  show(at: number): Promise<unknown> {
    return this.host.post(`${this.path(at)}/reveal`, { revealed: true });
  }

  /** Ends the session, which is not sealed yet. */
  end(): Promise<unknown> {
    return this.host.post(`/api/roundtables/${this.id}/session/close`);
  }

  /** Keeps the result of the one activity, ends the session, and publishes as a second person. */
  async publish(): Promise<{ contributionRefs: readonly string[] }> {
    await this.act(0, 'keep');
    await this.end();
    return (await signInDemo(this.host.base, 'reviewer')).post(`/api/roundtables/${this.id}/publish`);
  }

  /**
   * How often each answer stands in the database now, of a ranking the mean places, of points the mean points,
   * of statements their mean; `abstained` where somebody did.
   */
  async answers(at: number): Promise<Record<string, number>> {
    const { result, abstained } = await this.host.get(`${this.path(at)}/tally`);
    if (result.condorcetWinner !== undefined) return meansOf(result, 'meanPosition');
    if (result.budget !== undefined || result.sort !== undefined) return meansOf(result, 'mean');
    const rows: { id?: string; value?: number; count: number }[] = result.options ?? result.distribution;
    const given = rows.filter(({ count }) => count > 0).map(({ id, value, count }) => [id ?? String(value), count]);
    return Object.fromEntries(abstained > 0 ? [...given, ['abstained', abstained]] : given);
  }

  /** The votes on statements as the host sees them. */
  async result(at: number): Promise<{ base: number; statements: { written?: true; counts: { agree: number } }[] }> {
    return (await this.host.get(`${this.path(at)}/tally`)).result;
  }

  /** Invites somebody; the path of the personal link in the mail to them. */
  async invite(fullName: string): Promise<string> {
    const email = `${fullName.toLowerCase().replaceAll(' ', '.')}@example.org`;
    const person = { fullName, email, organisationName: 'Example Works', stakeholderType: 'sme' };
    const { id } = await this.host.post('/api/people', person);
    await this.host.post(`/api/roundtables/${this.id}/invitations`, { personIds: [id] });
    return retry(async () => {
      const { items } = await this.host.get('/api/outbox');
      const mail = (items as { to: string; text: string }[]).find(({ to }) => to.includes(email));
      return /\/i\/[^\s/]+/.exec(mail?.text ?? '')?.[0] ?? Promise.reject(new Error('The invitation is not sent yet.'));
    }, 60_000);
  }

  /** How many gave each vote to what people wrote, by its words; what has none is left out. */
  async votes(at: number): Promise<Record<string, Record<string, number>>> {
    const { result } = await this.host.get(`${this.path(at)}/tally`);
    const entries = result.entries as { text: string; reactions?: Record<string, number> }[];
    return Object.fromEntries(
      entries.flatMap(({ text, reactions = {} }) => (Object.keys(reactions).length > 0 ? [[text, reactions]] : [])),
    );
  }

  /** Brings a board of ideas into a phase. */
  enter(at: number, to: string): Promise<unknown> {
    return this.host.post(`${this.path(at)}/phase`, { to });
  }

  private act(at: number, verb: string): Promise<unknown> {
    return this.host.post(`${this.path(at)}/${verb}`);
  }

  private path(at: number): string {
    return `/api/roundtables/${this.id}/activities/${this.activityIds[at]}`;
  }
}

/** A mean of each option that somebody ranked, that somebody rated, or to which somebody gave points. */
function meansOf<Key extends string>(
  { options }: { options: ({ id: string } & Record<Key, number | null>)[] },
  of: Key,
): Record<string, number> {
  return Object.fromEntries(options.flatMap(({ id, [of]: mean }) => (mean ? [[id, mean]] : [])));
}
