import fc from 'fast-check';

import { mentionFinder } from './find-mentions';
import type { PersonFacts } from './name-patterns';
import { redact } from './spans';
import { withinOne } from './words';

const people: readonly PersonFacts[] = [
  { names: ['Dr Priya Raghunathan'], organisations: ['Biofilm Dynamics Ltd'], emails: ['priya.r@biofilm.example'] },
  { names: ["Seán O'Brien-Walsh"], organisations: ['University of Northgate'], emails: [] },
  { names: ['Will Turner'], organisations: ['Mersey Catalysts plc'], emails: ['wturner77@mail.example'] },
  { names: ['Łukasz Müller'], organisations: ['National Polymer Research Centre'], emails: [] },
  { names: ['Grace Li'], organisations: ['Zentara', 'Northgate City Council'], emails: [] },
];

const findMentions = (text: string, of: readonly PersonFacts[]) => mentionFinder(of)(text);

/** What was found, as 'kind: words'. */
function found(text: string): readonly string[] {
  return findMentions(text, people).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

/** Less than this is noise, in ms. */
const LEAST_MEASURED_MS = 5;

/** What some work takes of the processor, in ms, at least: the engine compiles and cleans up beside any of three times. */
function processorTime(work: () => unknown): number {
  let least = Infinity;
  for (let n = 0; n < 3; n += 1) {
    const { user, system } = process.cpuUsage();
    work();
    const after = process.cpuUsage();
    least = Math.min(least, (after.user + after.system - user - system) / 1000);
  }
  return least;
}

describe('mentionFinder', () => {
  it.each<[string, readonly string[]]>([
    ['As Priya Raghunathan said, grids are slow.', ['name: Priya Raghunathan']],
    ['priya said so', ['name: priya']],
    ['I agree with Raghunatan here.', ['name: Raghunatan']],
    ['Raghunahtan’s point stands', ['name: Raghunahtan']],
    ['RAGHUNATHAN AGREED', ['name: RAGHUNATHAN']],
    ['Sean OBrien told us', ['name: Sean', 'name: OBrien']],
    ["O'Brien-Walsh told us", ["name: O'Brien-Walsh"]],
    ['R*ghunathan and Pr*ya agreed', ['name: R*ghunathan', 'name: Pr*ya']],
    ['Raghun*****, then Zent_ra', ['name: Raghun*****', 'organisation: Zent_ra']],
    ['on the list as turner will', ['name: turner will']],
    ['Pri… we know* that *will* wins, and P* too', []],
    ['lukasz mueller or Lukasz Muller', ['name: lukasz mueller', 'name: Lukasz Muller']],
    ['Biofilm Dynamics has shown it', ['organisation: Biofilm Dynamics']],
    ['my firm, biofilm dynamics limited,', ['role: my firm', 'organisation: biofilm dynamics']],
    ['we at Northgate University', ['organisation: Northgate University']],
    ['at the University of Nortgate', ['organisation: University of Nortgate']],
    ['the NPRC scaled it up', ['organisation: NPRC']],
    ['at Zentara we tried', ['organisation: Zentara']],
    ['Mersey Catalysts tried', ['organisation: Mersey Catalysts']],
    ['Northgate City Council refused', ['organisation: Northgate City Council']],
    ['Will said no. Turner said yes.', ['name: Will', 'name: Turner']],
    ['ask Grace, or Li', ['name: Grace', 'name: Li']],
    ['wturner77 wrote', ['name: wturner77']],
  ])('finds who is meant: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['Write to someone.else+x@mail.example.org.', ['email: someone.else+x@mail.example.org']],
    ['jane (at) example.org', ['email: jane (at) example.org']],
    ['See https://example.org/a?b=c, or www.example.net.', ['url: https://example.org/a?b=c', 'url: www.example.net']],
    ['our site acme.co.uk/team says', ['url: acme.co.uk/team']],
    ['Call 0151 496 0123 or +44 (0)7700 900123.', ['phone: 0151 496 0123', 'phone: +44 (0)7700 900123']],
    ['(0151) 496-0123', ['phone: (0151) 496-0123']],
    ['We moved to L69 3BX and sw1a 1aa.', ['postcode: L69 3BX', 'postcode: sw1a 1aa']],
  ])('finds contact data of anybody: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'The grid will be late, and by the grace of planning it turned out worse.',
    'A turner or a taker cannot wait for the council of the city in Liverpool.',
    'Costs rose from 0.25 to 0.123456789 and from 10,000 to 1 000 000 000 pounds in 2024-2025.',
    'The university and the research centre work on polymers; biofilms matter.',
    'R&D at 5G sites, B2B sales, CO2 under 40 kt and phase 2b trials.',
    '',
  ])('leaves alone what names nobody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds who is meant also where something that nobody sees stands in a name, as in a text stored before', () => {
    for (const unseen of ['\u{1D173}', '\uFFF0', '\uFFFE', '\uFFFF', '\u{1BCA0}', '\uFE0F', '\u{E0100}', '\u180B']) {
      const [name, firm] = [`Raghu${unseen}nathan`, `Zen${unseen}tara`];
      expect(found(`as ${name} at ${firm} said`)).toEqual([`name: ${name}`, `organisation: ${firm}`]);
    }
  });

  it.each([
    ['in Persian', 'گفت کر\u200Cیمی که', 4, 10],
    ['before an ending', 'گفت کریمی\u200Cها که', 4, 9],
    ['in Sinhala', 'as ක\u0DCA\u200Dරීම said', 3, 9],
  ])('finds a name also where letters of it are joined or parted, %s', (_what, text, start, end) => {
    const people = [{ names: ['رضا کریمی', 'Anil ක\u0DCAරීම'], organisations: [], emails: [] }];

    expect(findMentions(text, people)).toEqual([expect.objectContaining({ start, end })]);
  });

  it('finds short names also in letters of other alphabets that look the same, and names of those alphabets', () => {
    const people = [{ names: ['Imran Khan', 'Jo Smith', 'Иван Ким'], organisations: [], emails: [] }];
    for (const text of ['Kh\u0430n', '\u0405m\u0456th', 'Иван', 'Кhan'])
      expect([text, findMentions(`So ${text} said`, people)]).toEqual([text, [expect.objectContaining({ start: 3 })]]);
  });

  it('joins what overlaps and does not say who it was', () => {
    const [span, ...others] = findMentions('priya.r@biofilm.example', people);
    expect(others).toEqual([]);
    expect(span).toEqual({ start: 0, end: 23, kind: 'email' });
  });

  it('passes over what was redacted, even when somebody is called Name', () => {
    const called = [{ names: ['Nomi Name'], organisations: [], emails: [] }];
    const text = 'As Nomi Name said at name@example.org';
    const clean = redact(text, findMentions(text, called));
    expect(clean).toBe('As [redacted: name] said at [redacted: e-mail address]');
    expect(findMentions(clean, called)).toEqual([]);
  });

  it('finds what speakers are also where an address stands between that and them', () => {
    const text = 'as director see www.example.net I would';
    const clean = redact(text, findMentions(text, people));
    expect(clean).toBe('[redacted: role] see [redacted: web address] I would');
    expect(findMentions(clean, people)).toEqual([]);
  });

  it('finds nothing more after redaction, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...['Priya', 'Raghunathan', 'Will', 'will', 'Turner', 'NPRC', 'Zentara', ' ', ', ', '. ', '\n', 'the grid', 'Li'],
      ...['0151 496 0123', 'L69 3BX', 'a@b.example', 'www.example.net', 'Müller', 'University of Northgate', '👩‍🔬'],
      ...[
        'as',
        'the only',
        'director',
        'I',
        'my company',
        'told us',
        'in the room',
        '@name',
        'at',
        'dot',
        'company number',
      ],
      ...['Raghu', 'nathan', '**', 'R.a.g.h.u', '12345678', 'GB', 'Zen', 'tara'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        const clean = redact(text, findMentions(text, people));
        expect(findMentions(clean, people)).toEqual([]);
      }),
    );
  });

  it('never throws, and its spans are in order and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary' }), (text, name) => {
        let from = 0;
        for (const { start, end } of findMentions(text, [{ names: [name], organisations: [name], emails: [name] }])) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          from = end;
        }
      }),
    );
  });

  it('takes time that grows with the length of hostile input and no faster', () => {
    const [short, long] = [6_250, 50_000];
    const units = [
      'a.',
      '0 ',
      'a@',
      'www.',
      'L1',
      'as the ',
      'ab-',
      'A1',
      'l.',
      '**a',
      'a at b dot ',
      '1 Aa Bb ',
      '<b>a',
    ];
    units.push('the woman from x ', '\u200Ba', '1234567 ', 'as the person who ');
    for (const unit of units) {
      const work = (length: number): number =>
        processorTime(() => findMentions(unit.repeat(length / unit.length), people));
      // Eight times as much for eight times the length; what grows with its square would take 64 times as much.
      const bound = 24 * Math.max(work(short), LEAST_MEASURED_MS);
      expect([unit, work(long) < bound]).toEqual([unit, true]);
    }
  });
});

describe('a planted list of identifying sentences', () => {
  const frames = ['As @ told us, prices rose.', 'We at @ cannot hire.', 'I am @ and disagree', 'like @’s plan', '(@)'];
  const names = [
    'Priya Raghunathan',
    'Dr Raghunathan',
    'priya',
    'Raghunathen',
    'Seán Walsh',
    "O'Brien",
    'Łukasz',
    'Muller',
  ];
  const firms = [
    'Biofilm Dynamics',
    'BIOFILM DYNAMICS LTD',
    'Mersey Catalyst',
    'Zentara',
    'zentara',
    'NPRC',
    'Northgate City Council',
  ];
  const contacts = ['p@x.example', 'www.zen.example', '0151 496 0123', 'CH41 6AA', '+44 7700 900123'];
  const planted = [...names, ...firms, ...contacts].flatMap((what) => frames.map((frame) => frame.replace('@', what)));

  it('is flagged, all but a few', () => {
    const missed = planted.filter((sentence) => found(sentence).length === 0);
    expect(planted.length).toBeGreaterThanOrEqual(100);
    expect(missed).toEqual([]);
  });
});

describe('withinOne', () => {
  it.each([
    ['smith', 'smith', true],
    ['smith', 'smyth', true],
    ['smith', 'smiths', true],
    ['smith', 'mith', true],
    ['smith', 'simth', true],
    ['smith', 'smtih', true],
    ['smith', 'smyths', false],
    ['smith', 'htims', false],
    ['ab', 'ba', true],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s: %s', (a, b, near) => {
    expect(withinOne(a, b)).toBe(near);
    expect(withinOne(b, a)).toBe(near);
  });
});

describe('redact', () => {
  it('replaces every span and joins those that overlap', () => {
    const text = 'abcdefghij';
    expect(
      redact(text, [
        { start: 6, end: 8, kind: 'phone' },
        { start: 0, end: 2, kind: 'name' },
      ]),
    ).toBe('[redacted: name]cdef[redacted: phone number]ij');
    expect(
      redact(text, [
        { start: 1, end: 3, kind: 'name' },
        { start: 2, end: 9, kind: 'organisation' },
      ]),
    ).toBe('a[redacted: organisation]j');
    expect(redact(text, [])).toBe(text);
  });

  it('takes no more processor time for ten times as many people than the growth of the list explains', () => {
    const body = 'Colleges train forty people a year and demand from the announced Plants is three times that. '.repeat(
      10,
    );
    const work = (count: number): number => {
      const people = Array.from({ length: count }, (_, n) => ({
        names: [`Firstname${n} Lastname${n}`],
        organisations: [`Organisation ${n} of the North Ltd`],
        emails: [`person${n}@org${n}.example`],
      }));
      const mentionsIn = mentionFinder(people);
      return processorTime(() => {
        for (let n = 0; n < 100; n += 1) expect(mentionsIn(`${body} ${n}`)).toEqual([]);
      });
    };
    work(60);

    // Each word of a text is looked up once, whoever is invited; without that 600 people would cost ten times as much.
    expect(work(600)).toBeLessThan(5 * work(60));
  });
});
