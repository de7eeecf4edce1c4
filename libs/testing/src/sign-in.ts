import { randomBytes } from 'node:crypto';

import { Keys, ParticipantTokens } from '@rt/api/platform';
import { v7 as uuidv7 } from 'uuid';

import type { TestApp } from './test-app';

export async function signIn(app: TestApp, account: { readonly id: string }): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const hash = app.get(Keys).hmac('sign-in', secret).toString('hex');
  await app.database.query(
    `insert into sign_ins (id, secret_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '12 hours')`,
    [uuidv7(), hash, account.id],
  );
  return `__Host-rt=${secret}`;
}

export function participantToken(
  app: TestApp,
  participation: { readonly id: string; readonly roundtableId: string; readonly orgId: string },
): string {
  const { id: participationId, roundtableId, orgId } = participation;
  return app.get(ParticipantTokens).issue({ participationId, roundtableId, orgId });
}
