import { isRule, RULES, ruleText } from '@rt/domain/attribution';

import { type Html, html } from './html';
import { breadcrumbs, type Page, type Site } from './layout';

/** A page of plain text: its title, what search engines are told, and its words. */
export interface Text {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly body: Html;
}

/** Lays a page of plain text out. */
export function textPage({ title, description, path, body }: Text): Page {
  const main = html`<div class="ex-wrap">
    ${breadcrumbs([
      ['Home', '/'],
      [title, null],
    ])}
    <h1>${title}</h1>
    <div class="ex-text ex-text--page">${body}</div>
  </div>`;
  return { title, description, path, main, section: 'about' };
}

/** What this site is. */
export function aboutPage(site: Site): Page {
  return textPage({
    title: 'About',
    path: '/about',
    description: `What Roundtable is and who publishes here: ${site.organisationName}.`,
    body: html`<p>
        Roundtable is an open platform for roundtables with experts: organise one, hold it live, keep what was said as
        contributions that can be cited, and let anybody read them later.
      </p>
      <p>
        This site is run by ${site.organisationName}. It brings together people from universities, industry, small
        firms, public research agencies and government, and asks each roundtable at least one question of policy.
      </p>
      <h2>What you find here</h2>
      <ul>
        <li><strong>Roundtables</strong>: the question, the agenda, the rule under which people spoke.</li>
        <li>
          <strong>Contributions</strong>: evidence, opportunities, barriers, recommendations, case studies and
          questions, each with a permanent reference and a citation.
        </li>
        <li><strong>Poll results</strong>: what was asked, of how many people, and how it was counted.</li>
      </ul>
      <h2>Samples</h2>
      <p>Where this site shows a demonstration, its content is marked as a sample that no participant said.</p>
      <p><a href="/how-it-works">How it works</a></p>`,
  });
}

/** From a word in the room to a sentence that can be cited. */
export function howItWorksPage(): Page {
  return textPage({
    title: 'How it works',
    path: '/how-it-works',
    description:
      'How an answer in the room becomes a published contribution, and which rule protects the people who spoke.',
    body: html`<ol>
        <li>
          <strong>Before</strong>: the organiser writes the question, the agenda and the rule, and invites experts.
        </li>
        <li>
          <strong>In the room</strong>: people join with a code, accept the rule, answer on their phones and write
          contributions. Counts are exact.
        </li>
        <li>
          <strong>Review</strong>: each text is checked for names. It is accepted, redacted or rejected. Where people
          are named only after they agreed, the author reads the text first. What is published never changes.
        </li>
        <li><strong>A second person publishes</strong>: whoever accepted a contribution cannot publish it.</li>
        <li>
          <strong>Afterwards</strong>: every contribution keeps its address. When one is withdrawn, its address says so.
        </li>
      </ol>
      <h2>The rules</h2>
      ${RULES.filter(isRule).map(
        (rule) =>
          html`<h3>${ruleText(rule).title}</h3>
            <p>${ruleText(rule).meaning}</p>`,
      )}
      <h2>Small numbers</h2>
      <p>Where people are not named, the result of a poll stays hidden while fewer than 5 people have answered it.</p>`,
  });
}

/** Required by the Accessibility Regulations 2018. */
export function accessibilityPage(): Page {
  return textPage({
    title: 'Accessibility',
    path: '/accessibility',
    description: 'How accessible this site is, what is known to fall short, and how to tell us.',
    body: html`<p>
        This site is built to meet the Web Content Accessibility Guidelines 2.2 at level AA. You should be able to:
      </p>
      <ul>
        <li>read every page without JavaScript and without colour,</li>
        <li>reach everything by keyboard and see where you are,</li>
        <li>zoom to 400% and read on a screen 320 pixels wide without scrolling sideways,</li>
        <li>read every chart as a table and as one sentence.</li>
      </ul>
      <h2>How it is tested</h2>
      <p>
        Every page is checked by automated tests in light and dark. Such tests find perhaps a third of all barriers;
        tests by people with assistive technology are still to be done for this version.
      </p>
      <h2>Tell us</h2>
      <p>
        If something does not work for you, tell the organisation that runs this site. If you are not happy with the
        answer, contact the Equality Advisory and Support Service.
      </p>
      <p class="ex-muted">This statement was prepared on 25 November 2026.</p>`,
  });
}
