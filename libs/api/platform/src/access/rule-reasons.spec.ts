import 'reflect-metadata';

import * as contracts from '@rt/contracts';
import { isFieldWord, refusalSentence } from '@rt/words';

import { nameOf, ownReason, type Rule, ruleReason, rulesOf } from './rule-reasons';

function ruleSentence(field: string, name: string, rules: readonly Rule[]): string | undefined {
  const right = ruleReason(field, name, rules);
  return right && refusalSentence({ code: 'invalid', field, ...right });
}

const CLASSES = Object.entries(contracts).filter(([, member]) => rulesOf(member).length > 0);
/** Says when the other rules of a field apply, and is none itself. */
const NO_RULE = 'conditionalValidation';

interface Used {
  readonly where: string;
  readonly name: string;
  readonly rule: Rule;
  readonly sentence: string | undefined;
}

function used(): Used[] {
  return CLASSES.flatMap(([type, member]) =>
    rulesOf(member)
      .filter(({ type }) => type !== NO_RULE)
      .map((rule) => ({
        where: `${type}.${rule.propertyName}`,
        name: nameOf(rule),
        rule,
        sentence: ruleSentence(rule.propertyName, nameOf(rule), rulesOf(member)),
      })),
  );
}

function said(type: keyof typeof contracts, field: string, rule: string): string | undefined {
  return ruleSentence(field, rule, rulesOf(contracts[type]));
}

describe('sentences of the contract’s rules', () => {
  it('exist for every rule of every class, with its limits', () => {
    expect(CLASSES.length).toBeGreaterThan(60);
    expect(
      used()
        .filter(({ sentence }) => !sentence)
        .map(({ where, name }) => `${where}: ${name}`),
    ).toEqual([]);
  });

  it('are one line that begins with a capital letter and holds no name of code', () => {
    const poor = used().filter(
      ({ sentence = '' }) => !/^\p{Lu}/u.test(sentence) || /undefined|null|\[object|\n|please|can't|!/i.test(sentence),
    );

    expect(poor).toEqual([]);
  });

  it('are written with the rule where a pattern decides, which says nothing to people', () => {
    const patterns = used().filter(({ name }) => name === 'matches');

    expect(patterns.length).toBeGreaterThan(5);
    expect(patterns.filter(({ rule }) => !ownReason(rule)).map(({ where }) => where)).toEqual([]);
  });

  it('say what is right', () => {
    expect(said('CreateRoundtableRequest', 'title', 'isLength')).toBe('Title must have 3 to 200 characters.');
    expect(said('ChangeRoundtableRequest', 'capacity', 'min')).toBe(
      'Capacity must be a whole number from 1 to 10,000.',
    );
    expect(said('AcknowledgeRuleRequest', 'ruleVersion', 'isInt')).toBe(
      'Version of the rule must be a whole number, 1 or more.',
    );
    expect(said('AskSignInRequest', 'email', 'isEmail')).toBe(
      'E-mail address must be a single address, such as name@example.org.',
    );
    expect(said('CreateRoundtableRequest', 'format', 'isIn')).toBe(
      'Format must be one of these: in_person, online, hybrid.',
    );
    expect(said('InvitePeopleRequest', 'personIds', 'arrayMaxSize')).toBe('People must hold at most 500 entries.');
    expect(said('CreateRoundtableRequest', 'sectorIds', 'arrayMinSize')).toBe('Sectors must hold 1 to 5 entries.');
    expect(said('SignInByCodeRequest', 'code', 'matches')).toBe(
      'Enter the 6-digit code from the e-mail, for example 482915.',
    );
    expect(said('CreateRoundtableRequest', 'title', 'unknownRule')).toBeUndefined();
  });

  it('name every field of every request in the catalogue', () => {
    const asked = CLASSES.filter(([name]) => /(Request|Query|Search|Details|Grant|Input|Fields)$/.test(name));
    const fields = asked.flatMap(([, member]) => rulesOf(member).map(({ propertyName }) => propertyName));

    expect(asked.length).toBeGreaterThan(40);
    expect([...new Set(fields)].filter((field) => !isFieldWord(field))).toEqual([]);
  });
});
