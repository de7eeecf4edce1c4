import { deviceStorage } from '@rt/web/data';

import { forgetRoom } from './kept-room';
import { forgetOwnInMemory } from './own-lists';
import { type Participation, removeParticipation } from './participation-store';
import { keepLastSaved } from './saved-last';
import { KEPT, seatKey } from './seat-keys';
import { dropText, tabStorage } from './tab-storage';

export function forgetParticipation(participation: Participation): void {
  const keys = KEPT.map((what) => seatKey(what, participation));
  for (const key of keys) {
    deviceStorage()?.removeItem(key);
    dropText(key);
  }
  removeParticipation(participation);
  forgetOwnInMemory(keys);
  keepLastSaved(participation.token, null);
  forgetChoices();
  forgetRoom();
}

/** Forgets what was chosen and not sent: somebody else may use this device next. */
function forgetChoices(): void {
  const tab = tabStorage();
  for (const key of Object.keys(tab ?? {})) if (key.startsWith('rt-choice:')) tab?.removeItem(key);
}
