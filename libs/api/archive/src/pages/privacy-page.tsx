import { type Content, marked, rich } from '@rt/components';
import { createWords, installedLocales } from '@rt/words';

import type { PrivacyRow } from '../public-rows';
import { privacyPage as catalogue } from '../words.en-GB.json';
import type { Page } from './layout';
import { textPage } from './text-pages';

const t = createWords(catalogue);

/** Days for which the operator keeps copies, where known. The program deletes neither of them. */
export interface CopiesKept {
  readonly endAfterHours: number;
  readonly logDays?: number;
  readonly backupDays?: number;
}

/** Who answers for personal data, what is stored and for how long, and what people may ask for. */
export function privacyPage(details: PrivacyRow | null, kept: CopiesKept): Page {
  return textPage({
    title: t('privacy.title'),
    path: '/privacy',
    description: t('privacy.description'),
    body: (
      <>
        {whoAnswers(details)}
        <h2>{t('privacy.reading-heading')}</h2>
        <p>{t(installedLocales().length > 1 ? 'privacy.reading-language' : 'privacy.reading')}</p>
        {takingPart(kept)}
        <h2>{t('privacy.invited-heading')}</h2>
        <p>{t('privacy.invited')}</p>
        <h2>{t('privacy.logs-heading')}</h2>
        <p>{t('privacy.logs')}</p>
        {yourRights()}
      </>
    ),
  });
}

function whoAnswers(details: PrivacyRow | null): Content {
  const heading = <h2>{t('privacy.who-heading')}</h2>;
  if (details === null) {
    return (
      <>
        {heading}
        <p>{t('privacy.who-unknown')}</p>
      </>
    );
  }
  const { controller_name: name, contact_address: contact, lawful_basis: basis, retention } = details;
  const address = <a href={`mailto:${contact}`}>{contact}</a>;
  return (
    <>
      {heading}
      <p>{t('privacy.controller', { name })}</p>
      <p>{rich((values) => t('privacy.contact', values), { address })}</p>
      <h2>{t('privacy.basis-heading')}</h2>
      {linesOf(basis)}
      <h2>{t('privacy.retention-heading')}</h2>
      {linesOf(retention)}
    </>
  );
}

function linesOf(text: string): Content {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => <p>{line}</p>);
}

function takingPart(kept: CopiesKept): Content {
  const own = (words: Content) => <a href="/your-contribution">{words}</a>;
  return (
    <>
      <h2>{t('privacy.part-heading')}</h2>
      {linesOf(t('privacy.part-phone'))}
      {linesOf(t('privacy.part-cookie'))}
      {linesOf(t('privacy.part-link', { hours: kept.endAfterHours }))}
      <p>
        {t('privacy.part-removed')} {howLong(kept)}
      </p>
      <p>{t('privacy.part-room')}</p>
      {linesOf(t('privacy.part-name'))}
      {linesOf(t('privacy.part-group'))}
      <p>{marked(t('privacy.part-receipt'), { own })}</p>
    </>
  );
}

function howLong({ logDays, backupDays }: CopiesKept): string {
  if (logDays === undefined && backupDays === undefined) return t('privacy.copies-unknown');
  const log = logDays === undefined ? t('privacy.log-unknown') : t('privacy.log-kept', { days: logDays });
  const backups =
    backupDays === undefined ? t('privacy.backups-unknown') : t('privacy.backups-kept', { days: backupDays });
  return `${log} ${backups}`;
}

function yourRights(): Content {
  const ico = (words: Content) => <a href="https://ico.org.uk/make-a-complaint/">{words}</a>;
  return (
    <>
      <h2>{t('privacy.rights-heading')}</h2>
      <p>{t('privacy.rights-lead')}</p>
      <ul>
        <li>{t('privacy.right-copy')}</li>
        <li>{t('privacy.right-correct')}</li>
        <li>{t('privacy.right-delete')}</li>
        <li>{t('privacy.right-hand-over')}</li>
        <li>{t('privacy.right-object')}</li>
      </ul>
      <p>{t('privacy.rights-limits')}</p>
      <h2>{t('privacy.complain-heading')}</h2>
      <p>{marked(t('privacy.complain'), { ico })}</p>
    </>
  );
}
