import type { RoundtableBody } from '@rt/contracts';

import { t } from '../words';

type PartName = 'plan' | 'agenda' | 'people' | 'live' | 'notes' | 'review' | 'outputs';

/** A part of a roundtable: its page, and whether that is the page shown. */
interface Part {
  readonly name: PartName;
  readonly label: string;
  readonly to: string;
  readonly isShown: boolean;
}

/** The parts and who sees them: one of the rights is enough, none means everybody. */
const PARTS: readonly { readonly name: PartName; readonly needs: readonly string[] }[] = [
  { name: 'plan', needs: [] },
  { name: 'agenda', needs: [] },
  { name: 'people', needs: ['invite', 'publish'] },
  { name: 'live', needs: ['run', 'note'] },
  { name: 'notes', needs: ['note'] },
  { name: 'review', needs: ['review'] },
  { name: 'outputs', needs: ['publish'] },
];

/** The parts of a roundtable that its reader may open; `path` is the page shown ('/roundtables/ID/plan'). */
export function partsOf({ id, may }: Pick<RoundtableBody, 'id' | 'may'>, path: string): readonly Part[] {
  const open = PARTS.filter(({ needs }) => needs.length === 0 || needs.some((right) => may.includes(right)));
  return open.map(({ name }) => {
    const to = `/roundtables/${id}/${name}`;
    return { name, label: t(`console.part-${name}`), to, isShown: isShown(path, to, name) };
  });
}

// The editor of an activity belongs to the agenda.
function isShown(path: string, to: string, name: PartName): boolean {
  return path === to || path.startsWith(`${to}/`) || (name === 'agenda' && path.includes('/activities/'));
}
