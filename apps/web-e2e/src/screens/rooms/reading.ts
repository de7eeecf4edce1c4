import type { PlannedRoom } from './making';
import type { Kind } from './questions';

/** The host has read most texts: of every five one is pending and one is hidden. Of words one counts as another. */
export async function readEntries(room: PlannedRoom, kind: Kind): Promise<void> {
  if (kind === 'cloud') return readWords(room);
  if (!['written', 'asked', 'ideas'].includes(kind)) return;
  for (const [n, entry] of (await room.entries(kind, 'waiting')).entries())
    if (n % 5 !== 0) await room.decide(kind, entry, n % 5 === 1 ? 'hide' : 'approve');
  const [first, second, , fourth] = kind === 'asked' ? await room.entries(kind, 'shown') : [];
  if (!first || !second || !fourth) return;
  await room.decide(kind, first, 'pin');
  await room.decide(kind, second, 'merge', { into: first.id });
  await room.decide(kind, fourth, 'answer', { text: 'By the end of the year.' });
}

async function readWords(room: PlannedRoom): Promise<void> {
  const { result } = await room.get(`activities/${room.activity('cloud').id}/tally`);
  const labels = (result.words as { label: string }[]).map(({ label }) => label);
  for (const [n, label] of labels.entries())
    if (n % 6 !== 5) await room.act('cloud', 'hide', { label, hide: n % 6 === 4 });
  if (labels.length > 4) await room.act('cloud', 'merge', { label: labels[1], into: labels[0] });
}
