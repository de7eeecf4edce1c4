import { isActivityKind } from '@rt/kinds';
import { t } from '../words';

/** 'Single choice'; a kind that this version does not know is shown by its name. */
export function kindLabel(kind: string): string {
  return isActivityKind(kind) ? t(`organise.kind-${kind}`) : kind;
}
