import { randomUUID } from 'node:crypto';

import type {
  ContributionRecorded,
  EntryPage,
  JoinByCodeRequest,
  RecordContributionRequest,
  SessionBrief,
} from '@rt/contracts';
import type { Call, RespondMessage } from '@rt/contracts/plain';

import { inParallel } from '../../../../tools/in-parallel.mjs';
import { type ApiClient, HttpClient } from './http-client';

export type Declared = Omit<JoinByCodeRequest, 'code' | 'participantToken'>;

/** The parts of an answer's body that a test may choose. */
export type ResponseOver = Partial<Omit<RespondMessage, 'activityId' | 'answer'>>;

/** The body of one answer; `answer` may break the rules of its kind. */
export function response(
  activityId: string,
  answer: object | null,
  n = 1,
  { round = 1, configVersion = 1, opId = randomUUID() }: ResponseOver = {},
): RespondMessage {
  return { activityId, round, configVersion, opId, n, answer: answer as RespondMessage['answer'] };
}

export function text(
  title: string,
  body = 'Connections are offered years too late.',
  over: Partial<RecordContributionRequest> = {},
): RecordContributionRequest {
  return { type: 'barrier', title, body, opId: randomUUID(), ...over };
}

/** A participant's phone over HTTP. */
export class Phone<Client extends ApiClient = HttpClient> {
  constructor(readonly http: Client) {}

  get token(): string {
    return this.http.token ?? '';
  }

  get call(): Call {
    return this.http.call;
  }

  static async join(url: string, code: string, declared: Declared = {}): Promise<Phone> {
    return Phone.accept(
      new HttpClient(url),
      await new HttpClient(url).call('POST /api/join', { body: { code, ...declared } }),
    );
  }

  static joinMany(
    urls: readonly string[],
    code: string,
    count: number,
    declared?: (n: number) => Declared,
  ): Promise<Phone[]> {
    const people = Array.from({ length: count }, (_, n) => n);
    return inParallel(people, 16, (n) => Phone.join(urls[n % urls.length] ?? '', code, declared?.(n)));
  }

  /** Opens a personal link, which is a path, joins and accepts the rule. */
  static async joinByLink(url: string, link: string): Promise<Phone> {
    const http = await openLink(url, link);
    return Phone.accept(http, await http.call('POST /api/join/invitation', { body: {} }));
  }

  private static async accept(
    http: HttpClient,
    joined: { participantToken: string; session: SessionBrief },
  ): Promise<Phone> {
    http.token = joined.participantToken;
    await http.call('POST /api/live/acknowledge', { body: { ruleVersion: joined.session.ruleVersion } });
    return new Phone(http);
  }

  async answer(activityId: string, answer: object | null, over: ResponseOver = {}): Promise<void> {
    const { activityId: path, ...body } = response(activityId, answer, over.n, over);
    await this.call('PUT /api/live/activities/{activityId}/response', { at: { activityId: path }, body });
  }

  /** Votes for or against an entry, or gives it dots; returns the id of the operation. */
  async react(activityId: string, entryId: string, value: number | null = 1, n = 1, round = 1): Promise<string> {
    const opId = randomUUID();
    const body = { round, opId, n, value };
    await this.call('PUT /api/live/activities/{activityId}/entries/{entryId}/reaction', {
      at: { activityId, entryId },
      body,
    });
    return opId;
  }

  /** What people wrote, as the room reads it. */
  async entries(activityId: string) {
    const at = { activityId };
    const items: EntryPage['items'][number][] = [];
    let after: string | undefined;
    do {
      const query = { order: 'top', ...(after === undefined ? {} : { after }) } as const;
      const page = await this.call('GET /api/live/activities/{activityId}/entries', { at, query });
      items.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return items;
  }

  write(contribution: RecordContributionRequest): Promise<ContributionRecorded> {
    return this.call('POST /api/live/contributions', { body: contribution });
  }
}

/** A browser that has opened a personal link: the server answers with a cookie and a redirect. */
export async function openLink(url: string, link: string): Promise<HttpClient> {
  const browser = new HttpClient(url);
  const { status } = await browser.send('GET', link);
  if (status !== 303) throw new Error(`The link was answered with ${status}.`);
  return browser;
}
