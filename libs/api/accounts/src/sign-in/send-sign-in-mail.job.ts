import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Environment, JobQueue, Languages, MAIL_CONNECTIONS, Mailer } from '@rt/api/platform';
import { createWords } from '@rt/words';

import { signInMail } from '../words.en-GB.json';
import { SignInRequestsRepository } from './sign-in-requests.repository';
import { SignInSecrets } from './sign-in-secrets';

const t = createWords(signInMail);

export const SEND_SIGN_IN_MAIL = 'send-sign-in-mail';

/** Mails link and code of a request, if its address belongs to an account and the request is still open. */
@Injectable()
export class SendSignInMailJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly requests: SignInRequestsRepository,
    private readonly secrets: SignInSecrets,
    private readonly mailer: Mailer,
    private readonly environment: Environment,
    private readonly languages: Languages,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SEND_SIGN_IN_MAIL, ({ requestId, locale }) => this.run(String(requestId), String(locale)), {
      atOnce: MAIL_CONNECTIONS,
    });
  }

  /** `locale`: the language in which it was asked for. */
  async run(requestId: string, locale: string): Promise<void> {
    const to = await this.requests.addressOf(requestId);
    if (to === undefined) return;
    const mail = this.languages.duringChoice(locale, () => ({
      subject: t('sign-in-mail.subject'),
      text: this.text(requestId),
    }));
    await this.mailer.send({ to, ...mail });
  }

  // The link's secret stands in the fragment: no server and no log on the way sees it, and a scanner's GET uses nothing.
  private text(requestId: string): string {
    const link = `${this.environment.web.publicUrl}/console/sign-in#link=${this.secrets.linkToken(requestId)}`;
    return [
      t('sign-in-mail.asked'),
      '',
      t('sign-in-mail.open-link'),
      link,
      '',
      t('sign-in-mail.type-code', { code: this.secrets.code(requestId) }),
      '',
      t('sign-in-mail.valid'),
      '',
    ].join('\n');
  }
}
