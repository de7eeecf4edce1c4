import { Injectable } from '@nestjs/common';
import { Keys } from '@rt/api/platform';
import { wordKey } from '@rt/domain/text';

/** What only the author holds, and the marks by which the server knows a repeat and a second person again. */
@Injectable()
export class AuthorSecrets {
  constructor(private readonly keys: Keys) {}

  /** Derived from the device's random number, so that a repeat gets the same secret; the server stores a hash. */
  of(roundtableId: string, opId: string): { secret: string; hash: string } {
    const secret = this.keys.hmac('author-secret', 'own', roundtableId, opId).toString('base64url');
    return { secret, hash: this.hashOf(secret) };
  }

  hashOf(secret: string): string {
    return this.keys.hmac('author-secret', 'secret', secret).toString('hex');
  }

  /** Mark of an operation: of the number that the device drew, never of who sent it. */
  opMark(roundtableId: string, opId: string): Buffer {
    return this.keys.hmac('author-secret', 'op', roundtableId, opId);
  }

  textMark(activityId: string, text: string): Buffer {
    return this.keys.hmac('author-secret', 'text', activityId, wordKey(text) || text);
  }

  /** Mark of whoever accepted an item (docs/decisions.md 35). */
  acceptorMark(contributionId: string, accountId: string): Buffer {
    return this.keys.hmac('second-person', contributionId, accountId);
  }
}
