import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';

export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly icsMethod: string | null;
  readonly icsContent: string | null;
  readonly createdAt: Date;
}

const SELECT = `select id, to_address as "to", subject, text_body as text, ics_method as "icsMethod",
  ics_content as "icsContent", created_at as "createdAt" from outgoing_mails where org_id = $1`;

@Injectable()
export class KeptMails {
  constructor(private readonly database: Database) {}

  /** The newest 100. */
  async list(orgId: string): Promise<KeptMail[]> {
    return this.database.query<KeptMail>(`${SELECT} order by created_at desc, id desc limit 100`, [orgId]);
  }

  async find(orgId: string, id: string): Promise<KeptMail | undefined> {
    const [row] = await this.database.query<KeptMail>(`${SELECT} and id = $2`, [orgId, id]);
    return row;
  }
}
