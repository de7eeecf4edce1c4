import { type Content, marked, Muted, Text, Wrap } from '@rt/components';
import { isRule, RULES } from '@rt/domain/attribution';
import { createWords, ruleText } from '@rt/words';

import { textPages } from '../words.en-GB.json';
import { breadcrumbs, type Page, type Site } from './layout';

const t = createWords(textPages);

/** A page of plain text: its title, what search engines are told, and its words. */
export interface PlainText {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly body: Content;
}

/** Lays a page of plain text out. */
export function textPage({ title, description, path, body }: PlainText): Page {
  const main = (
    <Wrap>
      {breadcrumbs([title, null])}
      <h1>{title}</h1>
      <Text look="page">{body}</Text>
    </Wrap>
  );
  return { title, description, path, main, section: 'about' };
}

/** What this site is. */
export function aboutPage(site: Site): Page {
  const organisation = site.organisationName;
  return textPage({
    title: t('about.title'),
    path: '/about',
    description: t('about.description', { organisation }),
    body: (
      <>
        <p>{t('about.platform')}</p>
        <p>{t('about.run-by', { organisation })}</p>
        <h2>{t('about.find-heading')}</h2>
        <ul>
          <li>{marked(t('about.find-roundtables'))}</li>
          <li>{marked(t('about.find-contributions'))}</li>
          <li>{marked(t('about.find-results'))}</li>
        </ul>
        <h2>{t('about.samples-heading')}</h2>
        <p>{t('about.samples')}</p>
        <p>
          <a href="/how-it-works">{t('how.title')}</a>
        </p>
      </>
    ),
  });
}

/** From a word in the room to a sentence that can be cited. */
export function howItWorksPage(): Page {
  return textPage({
    title: t('how.title'),
    path: '/how-it-works',
    description: t('how.description'),
    body: (
      <>
        <ol>
          <li>{marked(t('how.before'))}</li>
          <li>{marked(t('how.in-the-room'))}</li>
          <li>{marked(t('how.review'))}</li>
          <li>{marked(t('how.publish'))}</li>
          <li>{marked(t('how.afterwards'))}</li>
        </ol>
        <h2>{t('how.rules-heading')}</h2>
        {RULES.filter(isRule).map((rule) => (
          <>
            <h3>{ruleText(rule).title}</h3>
            <p>{ruleText(rule).meaning}</p>
          </>
        ))}
        <h2>{t('how.small-heading')}</h2>
        <p>{t('how.small')}</p>
      </>
    ),
  });
}

/** Required by the Accessibility Regulations 2018. */
export function accessibilityPage(): Page {
  return textPage({
    title: t('accessibility.title'),
    path: '/accessibility',
    description: t('accessibility.description'),
    body: (
      <>
        <p>{t('accessibility.lead')}</p>
        <ul>
          <li>{t('accessibility.without-script')}</li>
          <li>{t('accessibility.by-keyboard')}</li>
          <li>{t('accessibility.zoom')}</li>
          <li>{t('accessibility.charts')}</li>
        </ul>
        <h2>{t('accessibility.tested-heading')}</h2>
        <p>{t('accessibility.tested')}</p>
        <h2>{t('accessibility.tell-heading')}</h2>
        <p>{t('accessibility.tell')}</p>
        <Muted>{t('accessibility.prepared')}</Muted>
      </>
    ),
  });
}
