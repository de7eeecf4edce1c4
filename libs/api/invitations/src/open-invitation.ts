import { Injectable } from '@nestjs/common';
import { Refusal } from '@rt/api/platform';

import { OwnInvitationQueries } from './own-invitation.queries';

export interface OpenedInvitation {
  readonly location: string;
  /** Value of the cookie; absent where the link does not work. */
  readonly cookie?: string;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'not-found': 'unknown',
  'invitation-revoked': 'revoked',
  'invitation-expired': 'expired',
};

/** Exchanges a personal link for a cookie. Nothing is used up: mail scanners open links before people do. */
@Injectable()
export class OpenInvitation {
  constructor(private readonly own: OwnInvitationQueries) {}

  async run(token: string): Promise<OpenedInvitation> {
    try {
      await this.own.find(token);
      return { location: '/invitation', cookie: token };
    } catch (error) {
      const problem = error instanceof Refusal ? PROBLEMS[error.code] : undefined;
      if (problem === undefined) throw error;
      return { location: `/invitation?problem=${problem}` };
    }
  }
}
