import type { PressStageKeyRequest } from '@rt/contracts';

/** What a key of the room's screen does. */
export type StageAct = PressStageKeyRequest['act'];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** What a key press means: page down, page up and B, as presenters' remotes send them; null for every other. */
export function actOf({ key, ctrlKey, metaKey, altKey, repeat }: Press, blank: boolean): StageAct | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (key === 'PageDown') return 'next';
  if (key === 'PageUp') return 'back';
  if (key.toLowerCase() === 'b') return blank ? 'unblank' : 'blank';

  return null;
}
