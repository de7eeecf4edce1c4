import { homePage, type HomeView, type OpenRoom } from './home-page';
import { rendered } from './render';

const ROOM: OpenRoom = {
  id: '7',
  title: 'Biofilms',
  joinCode: '48291503',
  live: false,
  due: true,
  day: '2026-12-16',
};

function page(room: OpenRoom | null): string {
  const site = {
    publicUrl: 'http://127.0.0.1:3000',
    organisationName: 'Institute',
    assets: { styles: [], scripts: [] },
    demo: true,
  };
  const view: HomeView = { latest: [], roundtables: [], sectors: [], room };
  return rendered(homePage(site, view).main);
}

describe('the first way into a demo', () => {
  it.each<[string, Partial<OpenRoom>, string]>([
    ['live', { live: true }, '“Biofilms” is live.'],
    ['about to start', {}, '“Biofilms” is ready to start.'],
    ['weeks ahead', { due: false }, '“Biofilms” is planned for 16 December 2026.'],
  ])('says what a room is that is %s', (_what, over, sentence) => {
    expect(page({ ...ROOM, ...over })).toContain(sentence);
  });

  it('leads to the plan of a new one where there is none', () => {
    expect(page(null)).toContain('Enter as organiser and plan a roundtable.');
  });
});
