import { Injectable } from '@nestjs/common';
import { type AccountActor, type Actor, asAccount, Database } from '@rt/api/platform';

import { SignInSecrets } from './sign-in-secrets';
import { SignInsRepository, type UsedSignIn } from './sign-ins.repository';

const VALID_SEC = 30;
/** Clocks of processes may differ by this much before a ticket counts as too old here; the database's decides. */
const CLOCKS_SEC = 30;
const MOST_REMEMBERED = 10_000;

/** A ticket is signed and expires, so that invented or used ones cost no statement (S47, S48). */
@Injectable()
export class SocketTickets {
  private readonly tried = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly signIns: SignInsRepository,
    private readonly secrets: SignInSecrets,
  ) {}

  /** A ticket of this sign-in, valid once within 30 s. */
  async issue(actor: Actor): Promise<string> {
    const { signInId } = asAccount(actor);
    const ticket = this.secrets.signed(nowSec() + VALID_SEC);
    await this.database.query(
      `insert into socket_tickets (ticket_hash, sign_in_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))`,
      [this.secrets.hash(ticket), signInId, VALID_SEC],
    );
    return ticket;
  }

  /** Uses a ticket up and returns whose it is; undefined when it is unknown, used, too old, or the sign-in is over. */
  async redeem(ticket: string): Promise<AccountActor | undefined> {
    if (!this.isFirstTry(ticket)) return undefined;
    const [row] = await this.database.query<{ signInId: string }>(
      `update socket_tickets set used_at = now()
       where ticket_hash = $1 and used_at is null and expires_at > now() returning sign_in_id as "signInId"`,
      [this.secrets.hash(ticket)],
    );
    return row && this.signIns.findById(row.signInId, true);
  }

  /** Which of the sign-ins behind open sockets are over: signed out, expired, of an account that was deactivated, or without its emergency access. */
  async over(used: readonly UsedSignIn[]): Promise<string[]> {
    return this.signIns.over(used);
  }

  /** Whose sign-in it is now, with its present roles; undefined once it is over. An open socket is no act (S28, S57). */
  async stillHolds(signInId: string): Promise<AccountActor | undefined> {
    return this.signIns.findById(signInId, false);
  }

  private isFirstTry(ticket: string): boolean {
    const end = this.secrets.endOf(ticket);
    if (end === undefined || end + CLOCKS_SEC < nowSec() || this.tried.has(ticket)) return false;
    if (this.tried.size >= MOST_REMEMBERED) this.forget();
    this.tried.set(ticket, end);
    return true;
  }

  private forget(): void {
    for (const [ticket, end] of this.tried) if (end + CLOCKS_SEC < nowSec()) this.tried.delete(ticket);
    const [oldest] = this.tried.keys();
    if (oldest !== undefined && this.tried.size >= MOST_REMEMBERED) this.tried.delete(oldest);
  }
}

function nowSec(): number {
  return Math.floor(Date.now() / 1000);
}
