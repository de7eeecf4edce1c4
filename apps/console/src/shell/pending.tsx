import { Waiting } from '@rt/web/desk';

/** While a page's code is under way. */
export function Pending() {
  return <Waiting />;
}
