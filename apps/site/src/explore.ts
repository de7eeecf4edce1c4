import './fonts.css';
import './styles';
import '@rt/components/charts/styles.css';
import '@rt/components/styles.css';
import '@rt/web/explore/styles.css';

import { explore } from '@rt/web/explore';
import { speakAsPage } from '@rt/web/ui';
import { languages } from 'virtual:rt-languages';

// Not awaited here: a module that waits is cut by the bundler from all that it shares with others, and weighs more.
void speakAsPage(document, languages).then(() => {
  explore(document);
});
