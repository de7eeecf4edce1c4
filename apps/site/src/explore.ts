import './fonts.css';
import './styles';
import '@rt/web/explore/explore.css';

import { explore } from '@rt/web/explore';
import { speakAsPage } from '@rt/web/ui';

speakAsPage(document);
explore(document);
