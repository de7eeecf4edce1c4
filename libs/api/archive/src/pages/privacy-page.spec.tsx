import { installLocale, ruleText } from '@rt/words';

import { privacyPage } from './privacy-page';
import { rendered } from './render';
import { howItWorksPage } from './text-pages';

const textOf = (kept: object) =>
  rendered(privacyPage(null, { endAfterHours: 12, ...kept }).main)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page on privacy', () => {
  it('tells for how long words stay in the log and in backups, as the operator entered it', () => {
    expect(textOf({ logDays: 7, backupDays: 30 })).toContain(
      'who was there when. The log is kept for 7 days. Backups are kept for 30 days. ',
    );
    expect(textOf({ logDays: 1, backupDays: 0 })).toContain('The log is kept for a day. There are no backups. ');
  });

  it('says that the log contains a mark which the answers and texts of one person share', () =>
    expect(textOf({})).toContain('a random mark that your answers, texts and votes on one question share.'));

  it('refers readers once to the organisation for times that are not entered', () => {
    const ask = 'Ask the organisation that runs this site how long it keeps';
    expect(textOf({})).toContain(`who was there when. ${ask} the log and backups.`);
    expect(textOf({}).split(ask)).toHaveLength(2);
    expect(textOf({ backupDays: 30 })).toContain(`${ask} the log. Backups are kept for 30 days.`);
    expect(textOf({ logDays: 7 })).toContain(`The log is kept for 7 days. ${ask} backups.`);
  });

  it('has no paragraph of more than 100 words', () => {
    const paragraphs = rendered(privacyPage(null, { endAfterHours: 12 }).main).match(/<p>.*?<\/p>/g) ?? [];
    expect(paragraphs.filter((text) => text.split(/\s+/).length > 100)).toEqual([]);
  });

  it('tells when a session ends that nobody ends', () =>
    expect(textOf({})).toContain('is ended by the server 12 hours after its planned end'));

  it('says what becomes of type of organisation and place, which people are asked for as they join', () =>
    expect(textOf({})).toMatch(
      /your type of organisation and your nation or region; you can leave both out\..* deleted when the links .* are erased\./,
    ));

  it('says that a name given on joining is published with a contribution whose author agreed to it, and with nothing else', () => {
    const text = textOf({});
    expect(text).toContain('With an answer to a question it is not published.');
    expect(text).toContain('you are asked whether your name may be published with it; only then it is.');
  });

  it('says how long a name given on joining stays', () =>
    expect(textOf({})).toMatch(/stays in the list of who took part, .* “How long we keep it”/));

  it('tells what a phone keeps until the roundtable is left on it, receipts and own answers too', () =>
    expect(textOf({})).toMatch(
      /Until you leave the roundtable on it, your phone keeps .* your answers, .* the receipts of your texts/,
    ));

  it('tells readers of the cookie that keeps a language once there are several to choose from', () => {
    expect(textOf({})).toContain('There are no cookies for readers');
    const remove = installLocale('en-XA', (messages) => messages);
    const several = textOf({});
    remove();

    expect(several).toContain('There is no cookie unless you choose a language');
    expect(several).not.toContain('no cookies for readers');
  });
});

describe('the page on how it works', () => {
  it('names the rule under which no text is checked for names', () => {
    const checked = `Under every rule but ${ruleText('attributed').title} each text is first checked for names.`;
    expect(rendered(howItWorksPage().main)).toContain(checked);
  });
});
