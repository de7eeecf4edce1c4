import { Injectable } from '@nestjs/common';
import { type Actor, allow, Organisation, OrganisationAct, refuse } from '@rt/api/platform';
import type { OrganisationLanguage, OrganisationLanguageBody } from '@rt/contracts';
import { installedLocales } from '@rt/words';

import { mayChangeLanguage } from './organisation.policy';
import { OrganisationsRepository } from './organisations.repository';

/** The default language of pages, mails, citations and new publications. Other processes follow by `Organisation`. */
@Injectable()
export class SetLanguage {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly organisations: OrganisationsRepository,
    private readonly organisation: Organisation,
  ) {}

  async run(actor: Actor, { locale }: OrganisationLanguage): Promise<OrganisationLanguageBody> {
    allow(mayChangeLanguage(actor));
    const installed = [...installedLocales()];
    if (!installed.includes(locale)) refuse('invalid', { field: 'locale', reason: 'not-in-list' });

    await this.acts.run({ actor, verb: 'set-language' }, async () => {
      const { orgId } = actor;
      await this.organisations.setLocale(orgId, locale);
      return { answer: locale, subjectId: orgId, detail: { locale } };
    });

    await this.organisation.readAgain();

    return { locale, installed };
  }
}
