import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Environment, Keys } from '@rt/api/platform';
import type { Client } from 'pg';

/** HMAC-SHA256 as base64url without padding. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Bare name of the cookie that a personal link is exchanged for; never the sign-in cookie. */
export const INVITATION_COOKIE = 'rti';

/** HMAC(invitation key, id ‖ version): jobs compute it, the table has its hash, a new version voids old links. */
@Injectable()
export class InvitationTokens {
  constructor(
    private readonly keys: Keys,
    private readonly environment: Environment,
  ) {}

  tokenOf(invitationId: string, version: number): string {
    return this.keys.hmac('invitation', invitationId, version).toString('base64url');
  }

  /** SHA-256 of a token in hex, as stored; undefined for text that cannot be a token. */
  hashOf(token: string | undefined): string | undefined {
    if (token === undefined || !TOKEN.test(token)) return undefined;
    return createHash('sha256').update(token).digest('hex');
  }

  /** Hash of the token of an invitation, for its row. */
  hashFor(invitationId: string, version: number): string {
    return createHash('sha256').update(this.tokenOf(invitationId, version)).digest('hex');
  }

  linkOf(invitationId: string, version: number): string {
    return `${this.environment.web.publicUrl}/i/${this.tokenOf(invitationId, version)}`;
  }
}

/** After a change of RT_SECRET, in its transaction: new link hashes, so that the next mail works. Repeatable. */
export async function makeLinksAnew(
  client: Pick<Client, 'query'>,
  keys: Keys,
  environment: Environment,
): Promise<void> {
  const tokens = new InvitationTokens(keys, environment);
  const { rows } = await client.query<{ id: string; version: number }>(
    'select id, token_version as version from invitations for update',
  );
  for (const { id, version } of rows)
    await client.query('update invitations set token_hash = $2 where id = $1', [id, tokens.hashFor(id, version)]);
}
