import type { PrivacyRow } from '../public-rows';
import { type Html, html } from './html';
import type { Page } from './layout';
import { textPage } from './text-pages';

function whoAnswers(details: PrivacyRow | null): Html {
  if (details === null) {
    return html`<h2>Who answers for your data</h2>
      <p>The organisation that runs this site has not said yet who answers for personal data here. Ask it.</p>`;
  }
  const { controller_name: name, contact_address: contact, lawful_basis: basis, retention } = details;
  return html`<h2>Who answers for your data</h2>
    <p>The controller of the personal data on this site is ${name}.</p>
    <p>For questions and requests about your data, write to <a href="mailto:${contact}">${contact}</a>.</p>
    <h2>Why we may process it</h2>
    ${paragraphs(basis)}
    <h2>How long we keep it</h2>
    ${paragraphs(retention)}`;
}

function paragraphs(text: string): Html[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
}

function yourRights(): Html {
  return html`<h2>Your rights</h2>
    <p>Under the UK GDPR you may ask the controller to:</p>
    <ul>
      <li>give you a copy of the data that are held about you,</li>
      <li>correct what is wrong,</li>
      <li>delete your data, or restrict what is done with them,</li>
      <li>
        hand over what you provided, in a form that computers read, where you agreed to it or it was for a contract,
      </li>
      <li>stop, where you object. Where you gave your consent, you may withdraw it at any time.</li>
    </ul>
    <p>
      Some of these rights depend on the reason for which your data are processed. Once the links between people and
      answers are erased, nobody can find out which answers are yours, so they can be neither given to you nor deleted.
      Contributions can be found by the receipt that you were shown.
    </p>
    <h2>If you are not happy</h2>
    <p>
      Tell the controller first. You may complain at any time to the Information Commissioner’s Office (ICO):
      <a href="https://ico.org.uk/make-a-complaint/">ico.org.uk/make-a-complaint</a>, telephone 0303 123 1113, Wycliffe
      House, Water Lane, Wilmslow, Cheshire SK9 5AF.
    </p>`;
}

/** What the operator says of copies, in days; what is left out is not known. The program deletes neither of them. */
export interface CopiesKept {
  readonly endAfterHours: number;
  readonly logDays?: number;
  readonly backupDays?: number;
}

function howLong({ logDays, backupDays }: CopiesKept): string {
  const log = logDays === undefined ? null : `The log is kept for ${days(logDays)}.`;
  const some = backupDays === undefined ? null : `Backups are kept for ${days(backupDays)}.`;
  const backups = backupDays === 0 ? 'There are no backups.' : some;
  const unknown = [log === null ? 'the log is' : [], backups === null ? 'backups are' : []].flat();
  const ask = unknown.map(
    (what) => `How long ${what} kept has not been entered here: ask the organisation that runs this site.`,
  );

  return [log, backups, ...ask].filter((sentence) => sentence !== null).join(' ');
}

function days(count: number): string {
  return count === 1 ? 'a day' : `${count} days`;
}

function hours(count: number): string {
  return count === 1 ? 'an hour' : `${count} hours`;
}

function takingPart(kept: CopiesKept): Html {
  return html`<h2>If you take part in a roundtable</h2>
    <p>
      Your phone keeps a token, so that you can come back, and what you have begun and not yet sent. Your answers are
      stored without your name; a mark made with a key of that session lets you change them.
    </p>
    <p>
      A cookie tells your phone from others for a day, so that it has one seat in a room and nobody can guess codes. The
      server keeps only keyed hashes of it: one with your seat, until the links are erased, and one for a day where
      wrong codes were tried.
    </p>
    <p>
      While a session runs and for up to 24 hours after it has ended, this server could link an answer to your seat. The
      key for that is kept only in memory and in a table that is left out of the database’s log, its copies and our
      backups. Then the links are erased: the key is destroyed, and answers and contributions are put in random order.
      Until that is done, the page on which the organiser works says so. Afterwards nobody can work out from this
      server’s data, its log and its secrets which answers are yours. A session that nobody ends is ended by the server
      ${hours(kept.endAfterHours)} after its planned end, or after the organiser last did something in it.
    </p>
    <p>
      Words that a reviewer took out of a text stay in the database’s log and in backups until those are deleted,
      without your name and with nothing about who was there when. ${howLong(kept)}
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
      A contribution never holds your seat in the room. Under the Chatham House Rule it holds no name. You are shown a
      receipt with which you can read it and withdraw it at any time on the page
      <a href="/your-contribution">Your contribution</a>. Keep it: it is shown once.
    </p>`;
}

/** Who answers for personal data, what is stored and for how long, and what people may ask for. */
export function privacyPage(details: PrivacyRow | null, kept: CopiesKept): Page {
  return textPage({
    title: 'Privacy',
    path: '/privacy',
    description: 'Who answers for personal data on this site, what is stored and for how long, and your rights.',
    body: html`${whoAnswers(details)}
      <h2>If you read this site</h2>
      <p>
        Nothing is stored about you. There are no cookies for readers, no analytics and nothing is loaded from other
        sites.
      </p>
      ${takingPart(kept)}
      <h2>If you are invited</h2>
      <p>
        Your name, organisation and e-mail address are kept by the organiser to invite you, apart from anything you say.
        Your personal link leaves a cookie on your device, so that the page of your invitation opens again.
      </p>
      <h2>Logs and backups</h2>
      <p>
        The logs of this server’s programs hold no names and no texts. Backups may hold answers and contributions as
        they stood before the links were erased, without the key.
      </p>
      ${yourRights()}`,
  });
}
