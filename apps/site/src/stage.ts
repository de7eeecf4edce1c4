import './fonts-stage.css';
import './styles';

import { mountStage } from '@rt/web/stage';
import { speakAsPage } from '@rt/web/ui';
import { languages } from 'virtual:rt-languages';

await speakAsPage(document, languages);
const element = document.getElementById('app');
if (element) mountStage(element);
