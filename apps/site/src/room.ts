import './styles';

import { isSlowNetwork } from '@rt/web/data';
import { mountRoom } from '@rt/web/room';
import { speakAsPage } from '@rt/web/ui';
import { languages } from 'virtual:rt-languages';

// Not awaited here: a module that waits is cut by the bundler from all that it shares with others, and weighs more.
void speakAsPage(document, languages).then(() => {
  const element = document.getElementById('app');
  if (element) mountRoom(element);
});

// The typeface is a comfort: on a slow network the device's own one stays.
if (!isSlowNetwork()) import('./fonts.css').catch(() => undefined);

// When all else has been fetched, on a slow network the form of a question too; in development the page is never the same twice.
if (import.meta.env.PROD) {
  const keep = () => void import('./keep-page').then(({ afterLoad }) => afterLoad()).catch(() => undefined);
  addEventListener('load', () => setTimeout(keep, isSlowNetwork() ? 3000 : 0));
}
