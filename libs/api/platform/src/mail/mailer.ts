import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { v7 as uuidv7 } from 'uuid';

import { Organisation } from '../access/organisation';
import { Environment } from '../config/environment';
import { Database } from '../database/database';
import { Log } from '../log/log';
import { refuse } from '../refusals/refusal';
import { errorOfSending } from './address-refused';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** A calendar message, sent as a text/calendar alternative and as an attachment. */
  readonly ics?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
  /** Address or URL for the List-Unsubscribe header, in angle brackets. */
  readonly listUnsubscribe?: string;
}

const LINE_BREAK = /[\r\n]/;

/** A job ends after two minutes, so a hanging server must fail before; SMTP_URL may set other limits. */
export const MAIL_CONNECTIONS = 4;
const SMTP_SETTINGS = {
  pool: true,
  maxConnections: MAIL_CONNECTIONS,
  idleTimeout: 10_000,
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
} as const;

/** Sends mail over SMTP_URL. A demo without it keeps its mail in the outbox, which the console shows. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport?: ReturnType<typeof createTransport>;

  constructor(
    private readonly environment: Environment,
    private readonly database: Database,
    private readonly organisation: Organisation,
    private readonly log: Log,
  ) {
    const { smtpUrl } = environment.mail;
    if (smtpUrl) this.transport = createTransport({ ...SMTP_SETTINGS, url: smtpUrl });
  }

  /** Hands a mail to the mail server (throws when that refuses it, `AddressRefused` where no other try can help) or writes it to the outbox. */
  async send(mail: Mail): Promise<void> {
    // Header injection (S12): an address is checked where it comes in, and once more here.
    if (LINE_BREAK.test(mail.to) || LINE_BREAK.test(mail.subject)) refuse('invalid', { field: 'email' });
    if (this.transport) {
      await this.transport.sendMail(this.message(mail)).catch((error: unknown) => {
        throw errorOfSending(error);
      });
    } else await this.keep(mail);
    this.log.info('a mail was sent', { withCalendar: Boolean(mail.ics), kept: !this.transport });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private message(mail: Mail): Parameters<ReturnType<typeof createTransport>['sendMail']>[0] {
    const { to, subject, text, html, ics, listUnsubscribe } = mail;
    return {
      from: this.environment.mail.from,
      to: { name: '', address: to },
      subject,
      text,
      ...(html ? { html } : {}),
      ...(ics ? { icalEvent: { method: ics.method, content: ics.content, filename: 'roundtable.ics' } } : {}),
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(listUnsubscribe ? { 'List-Unsubscribe': listUnsubscribe } : {}),
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }

  private async keep({ to, subject, text, html, ics }: Mail): Promise<void> {
    await this.database.query(
      `insert into outgoing_mails (id, org_id, to_address, subject, text_body, html_body, ics_method, ics_content)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        uuidv7(),
        await this.organisation.id(),
        to,
        subject,
        text,
        html ?? null,
        ics?.method ?? null,
        ics?.content ?? null,
      ],
    );
  }
}
