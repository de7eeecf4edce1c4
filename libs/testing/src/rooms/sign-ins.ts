import type { OutgoingMailBody } from '@rt/contracts';

import { retry } from '../../../../tools/retry.mjs';
import { type ApiClient, HttpClient } from './http-client';

export type DemoRole = 'organiser' | 'note_taker' | 'reviewer';

export async function signInDemo(url: string, role: DemoRole = 'organiser'): Promise<HttpClient> {
  const client = new HttpClient(url);
  await client.call('POST /api/sign-in/demo', { body: { role } });
  return client;
}

/** Signs in with the code of a mail, which an organiser reads in the demo's outbox. */
export async function signInByMail(postbox: ApiClient, email: string): Promise<HttpClient> {
  const before = new Set((await mailsTo(postbox, email)).map(({ id }) => id));
  const browser = new HttpClient(postbox.base);
  await browser.call('POST /api/sign-in', { body: { email } });
  const { text } = await mailTo(postbox, email, (mail) => !before.has(mail.id));
  await browser.call('POST /api/sign-in/code', { body: { code: /\b[0-9]{6}\b/.exec(text)?.[0] ?? '' } });
  return browser;
}

export async function pairStage(host: ApiClient, roundtableId: string, keysMoveSession?: boolean): Promise<string> {
  const screen = new HttpClient(host.base);
  const { pairingId, code, secret } = await screen.call('POST /api/stage/pairings');
  const body = { code, ...(keysMoveSession === undefined ? {} : { keysMoveSession }) };
  await host.call('POST /api/roundtables/{roundtableId}/stage', { at: { roundtableId }, body });
  const { stageToken } = await screen.call('POST /api/stage/pairings/claim', { body: { pairingId, secret } });
  return stageToken ?? '';
}

/** The newest mail to an address, as soon as the demo's outbox has it. */
export function mailTo(
  postbox: ApiClient,
  address: string,
  wanted: (mail: OutgoingMailBody) => boolean = () => true,
): Promise<OutgoingMailBody> {
  return retry(async () => {
    const mail = (await mailsTo(postbox, address)).find(wanted);
    if (!mail) throw new Error(`No mail reached ${address}.`);
    return mail;
  }, 60_000);
}

export async function addPerson(
  host: ApiClient,
  fullName: string,
  known: { email?: string; organisationName?: string; stakeholderType?: string; regionCode?: string | null } = {},
): Promise<{ id: string; email: string }> {
  const email = `${fullName.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`;
  const person = { fullName, email, organisationName: 'Example Works', stakeholderType: 'sme', ...known };
  return host.call('POST /api/people', { body: person });
}

/** The path of the personal link in the newest mail to an address. */
export async function personalLink(postbox: ApiClient, email: string): Promise<string> {
  const { text } = await mailTo(postbox, email, (mail) => /\/i\//.test(mail.text));
  return /\/i\/[^\s/]+/.exec(text)?.[0] ?? '';
}

async function mailsTo(postbox: ApiClient, address: string): Promise<OutgoingMailBody[]> {
  const { items } = await postbox.call('GET /api/outbox');
  return items.filter(({ to }) => to.includes(address));
}
