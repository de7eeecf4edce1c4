import { Banner } from '@rt/web/ui';

import { forgetParticipation } from '../session/forget-participation';
import { isSameSeat, loadOfTab, type Participation } from '../session/participation-store';
import { t } from './words';

/** On a device that several people share: what becomes of what somebody left in the tab in which another one joins. */
export function OtherSeat({ joinKey }: { readonly joinKey: string }) {
  return loadOfTab(joinKey) ? <Banner tone="warning">{t('me.other-goes')}</Banner> : null;
}

/** Leaves nothing of somebody else in the tab in which this place is taken: no page leads there any more. */
export function forgetOther(place: Participation): void {
  const other = loadOfTab(place.joinKey);
  if (other && !isSameSeat(other, place)) forgetParticipation(other);
}
