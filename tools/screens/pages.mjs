/** Every page, in one list: what the screens are taken of and what axe looks at. `{id}` and so on are filled in. */
export const PAGES = [
  { name: 'home', path: '/' },
  { name: 'insights', path: '/insights' },
  { name: 'insights-search', path: '/insights?q=energy' },
  { name: 'insights-nothing-found', path: '/insights?q=zyzzyva' },
  { name: 'roundtables', path: '/roundtables' },
  { name: 'roundtable', path: '/roundtables/{ref}' },
  { name: 'contribution-with-chart', path: '/contributions/{poll}' },
  { name: 'contribution', path: '/contributions/{text}' },
  { name: 'about', path: '/about' },
  { name: 'how-it-works', path: '/how-it-works' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'not-found', path: '/nothing-here' },
  { name: 'enter-code', path: '/j' },
  { name: 'join', path: '/j/{code}' },
  { name: 'wrong-code', path: '/j/00000000' },
  { name: 'invitation-unknown', path: '/invitation?problem=unknown' },
  { name: 'stage-pairing', path: '/stage' },
  { name: 'sign-in', path: '/console/sign-in' },
  { name: 'today', path: '/console', as: 'organiser' },
  { name: 'console-roundtables', path: '/console/roundtables', as: 'organiser' },
  { name: 'new-roundtable', path: '/console/roundtables/new', as: 'organiser' },
  { name: 'plan', path: '/console/roundtables/{id}/plan', as: 'organiser' },
  { name: 'agenda', path: '/console/roundtables/{id}/agenda', as: 'organiser' },
  { name: 'people-invited', path: '/console/roundtables/{id}/people', as: 'organiser' },
  { name: 'live-before-start', path: '/console/roundtables/{id}/live', as: 'organiser' },
  { name: 'notes', path: '/console/roundtables/{id}/notes', as: 'note_taker' },
  { name: 'review', path: '/console/roundtables/{published}/review', as: 'organiser' },
  { name: 'outputs', path: '/console/roundtables/{published}/outputs', as: 'reviewer' },
  { name: 'directory', path: '/console/people', as: 'organiser' },
  { name: 'demo-mail', path: '/console/outbox', as: 'organiser' },
];

/** What the places in the paths stand for, read from the running demo. */
export async function placesOf(base, organiser) {
  const { items } = await organiser.get('/api/roundtables');
  const ready = items.find((one) => one.state === 'scheduled');
  const published = items.find((one) => one.state === 'published');
  const search = await organiser.get('/api/archive/search');
  const poll = search.items.find((one) => one.type === 'poll_result');
  const text = search.items.find((one) => one.type !== 'poll_result');
  const { joinCode } = await organiser.get(`/api/roundtables/${ready.id}`);
  return { id: ready.id, code: joinCode, published: published.id, ref: published.ref, poll: poll.ref, text: text.ref };
}

/** A path with its places filled in. */
export const fillIn = (path, places) => path.replace(/\{(\w+)\}/g, (_, name) => places[name]);
