import './fonts.css';
import './styles';
import '@rt/components/styles.css';
import '@rt/web/explore/styles.css';

import { explore } from '@rt/web/explore';
import { speakAsPage } from '@rt/web/ui';
import { languages } from 'virtual:rt-languages';

await speakAsPage(document, languages);
explore(document);
