import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

import { sql } from '../support/admin';

/** Under which name the former installation was reached; its citations and files carry it. */
export const HOST = 'roundtable.example:23100';
const ORIGIN = `http://${HOST}`;

/** Who asked: a visitor of the archive, or somebody who signed in by the demo's button. */
export type Asker = 'visitor' | 'organiser' | 'reviewer';

/** What an address answers. Of a page only what it quotes is kept: headings, claims, citations and rows of tables. */
export interface Answered {
  readonly as: Asker;
  readonly path: string;
  readonly status: number;
  readonly body?: unknown;
  readonly says?: readonly string[];
  readonly file?: string;
}

const beside = (name: string): string => readFileSync(join(__dirname, name), 'utf8');

/** What the program of that version answered over that database, in the order in which it was asked. */
export const formerAnswers = (): Answered[] => JSON.parse(beside('e300f79.json')) as Answered[];

/** Fills an empty database, as its owner, with what stood in the former one. */
export const restore = async (url: string): Promise<void> => void (await sql(url, beside('e300f79.sql')));

/** Every row of every table as it stands, by the name of its table. */
export async function rowsOf(url: string): Promise<Map<string, Record<string, unknown>[]>> {
  const tables = await sql(url, `select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  const found = new Map<string, Record<string, unknown>[]>();
  for (const { name } of tables as { name: string }[]) {
    const rows = await sql(url, `select to_jsonb(one) as row from public."${name}" one`);
    found.set(
      name,
      rows.map(({ row }) => row as Record<string, unknown>),
    );
  }
  return found;
}

/** A browser of the former installation's name at a port of this machine. */
export class Browser {
  private cookie = '';

  constructor(private readonly port: string) {}

  async signIn(role: string): Promise<void> {
    const { cookies, status } = await this.send('POST', '/api/sign-in/demo', { role });
    expect(status).toBe(200);
    this.cookie = cookies.join('; ');
  }

  /** What the address answers, with the text of a page instead of its quotations. */
  async ask(path: string): Promise<{ status: number; body?: unknown; page?: string; file?: string }> {
    const { status, type, text } = await this.send('GET', path);
    if (type.includes('json')) return { status, body: JSON.parse(text) as unknown };
    return type.startsWith('text/html') ? { status, page: textOf(text) } : { status, file: text };
  }

  private send(method: string, path: string, body?: object) {
    const headers = { host: HOST, origin: ORIGIN, 'content-type': 'application/json', cookie: this.cookie };
    return new Promise<{ status: number; type: string; cookies: string[]; text: string }>((done, failed) => {
      const sent = request({ host: '127.0.0.1', port: this.port, path, method, headers }, (response) => {
        const { 'content-type': type = '', 'set-cookie': lines = [] } = response.headers;
        const cookies = lines.map((line) => line.split(';')[0] ?? '');
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => done({ status: response.statusCode ?? 0, type, cookies, text }));
      });
      sent.once('error', failed);
      sent.end(body && JSON.stringify(body));
    });
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** The words of a page, without its marks. */
function textOf(html: string): string {
  const words = html.replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
  return words.replace(/\s+/g, ' ');
}
