import { Waiting } from '@rt/web/console-kit';

/** While a page's code is under way. */
export function Pending() {
  return <Waiting />;
}
