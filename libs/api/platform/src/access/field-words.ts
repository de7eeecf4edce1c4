/** Fields whose name alone is not what people call them. */
const WORDS: Readonly<Record<string, string>> = {
  activityId: 'activity',
  addressedTo: 'whom it is addressed to',
  agendaItemId: 'agenda item',
  displayName: 'name',
  durationSec: 'time limit in seconds',
  email: 'e-mail address',
  fold: 'choice between the two times',
  fullName: 'name',
  hostLiveView: 'live view of the host',
  items: 'agenda items',
  localEnd: 'end',
  localStart: 'start',
  n: 'number of the answer',
  opId: 'id of the operation',
  organisationName: 'organisation',
  personIds: 'people',
  plannedMinutes: 'minutes',
  programmeId: 'programme',
  q: 'search text',
  regionCode: 'region',
  seatId: 'seat',
  scopeId: 'place of the role',
  sectorIds: 'sectors',
  sharedDevices: 'choice of shared devices',
  stakeholderType: 'type of organisation',
  tz: 'time zone',
};

/**
 * What people call the field at a path, to begin a sentence with: 'title' is 'Title', 'items.2.title' is
 * 'Title of agenda item 3'.
 */
export function fieldWords(path: string): string {
  const steps = path.split('.');
  const leaf = steps.at(-1) ?? '';
  const [list, at] = steps.slice(isPosition(leaf) ? -2 : -3);
  const entry = list !== undefined && isPosition(at) ? `${oneOf(wordsOf(list))} ${Number(at) + 1}` : undefined;
  const words = isPosition(leaf) ? (entry ?? 'entry') : [wordsOf(leaf), ...(entry ? ['of', entry] : [])].join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(name: string): string {
  return (
    WORDS[name] ?? name.replace(/([a-z])([A-Z])/g, (_pair, end: string, next: string) => `${end} ${next.toLowerCase()}`)
  );
}

function oneOf(words: string): string {
  return words.replace(/s$/, '');
}

function isPosition(step: string | undefined): boolean {
  return step !== undefined && /^\d+$/.test(step);
}
