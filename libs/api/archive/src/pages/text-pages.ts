import { isRule, RULES, ruleText } from '@rt/domain/attribution';

import { type Html, html } from './html';
import { breadcrumbs, type Page, type Site } from './layout';

interface Text {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly body: Html;
}

function textPage({ title, description, path, body }: Text): Page {
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

function takingPart(): Html {
  return html`<h2>If you take part in a roundtable</h2>
    <p>
      Your phone keeps a token, so that you can come back. Your answers are stored without your name; a mark made with a
      key of that session lets you change them.
    </p>
    <p>
      While a session runs and for up to 24 hours after it, this server could link an answer to your seat. The key for
      that is kept only in memory and in a table that is left out of the database’s log, its copies and our backups.
      Then the links are erased: the key is destroyed, and answers and contributions are put in random order. Until that
      is done, the page on which the organiser works says so. Afterwards nobody can work out from this server’s data,
      its log and its secrets which answers are yours.
    </p>
    <p>
      Words that a reviewer took out of a text stay in the database’s log and in backups until those are deleted,
      without your name and with nothing about who was there when. The organisation that runs this site can tell you how
      long that is.
    </p>
    <p>
      People in the room may remember, and what you wrote may itself tell who you are. A roundtable that anybody may
      enter by code protects you less than one for invited people alone: whoever has the code can come in.
    </p>
    <p>
      Where you are asked for your name as you join, you can leave it out. If you give it, the organiser sees it in the
      list of people in the room; it is not stored with your answers.
    </p>
    <p>
      A contribution never holds your place in the room. Under the Chatham House Rule it holds no name. You receive a
      secret with which you can read it and withdraw it at any time on the page
      <a href="/your-contribution">Your contribution</a>. Keep it: it is shown once.
    </p>`;
}

/** What is stored, and for how long. */
export function privacyPage(): Page {
  return textPage({
    title: 'Privacy',
    path: '/privacy',
    description: 'What is stored about readers, participants and organisers, and for how long.',
    body: html`<h2>If you read this site</h2>
      <p>
        Nothing is stored about you. There are no cookies for readers, no analytics and nothing is loaded from other
        sites.
      </p>
      ${takingPart()}
      <h2>If you are invited</h2>
      <p>
        Your name, organisation and e-mail address are kept by the organiser to invite you, apart from anything you say.
        Your personal link leaves a cookie on your device, so that the page of your invitation opens again.
      </p>
      <h2>Logs and backups</h2>
      <p>
        The logs of this server’s programs hold no names and no texts. Backups may hold answers and contributions as
        they stood before the links were erased, without the key.
      </p>`,
  });
}
