import { labelOfGroup } from '@rt/api/activities';
import type { PublicGroups } from '@rt/kinds';

/** Groups with the words of types and places: what is kept has their codes alone. */
export function namedGroups({ by, groups, parts }: PublicGroups): PublicGroups {
  return { by, parts, groups: groups.map((one) => ({ ...one, ...labelOfGroup(by, one.group) })) };
}
