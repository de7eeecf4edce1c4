import type { PressStageKeyRequest } from '@rt/contracts';

/** What a key of the room's screen does. */
export type StageAct = PressStageKeyRequest['act'];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** What a key press means: page down, page up and B, as presenters' remotes send them; null for every other. */
export function actOf(press: Press, blank: boolean): StageAct | null {
  const { key } = press;
  if (!isPlain(press)) return null;
  if (key === 'PageDown') return 'next';
  if (key === 'PageUp') return 'back';
  if (key.toLowerCase() === 'b') return blank ? 'unblank' : 'blank';

  return null;
}

/** S changes to the view for a shared screen and back, at every screen: nobody else's picture changes. */
export function isShareKey(press: Press): boolean {
  return isPlain(press) && press.key.toLowerCase() === 's';
}

function isPlain({ ctrlKey, metaKey, altKey, repeat }: Press): boolean {
  return !ctrlKey && !metaKey && !altKey && !repeat;
}
