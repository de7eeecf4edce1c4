import './fonts-stage.css';
import './styles';
import '@rt/components/charts/styles.css';

import { mountStage } from '@rt/web/stage';
import { speakAsPage } from '@rt/web/ui';
import { languages } from 'virtual:rt-languages';

// Not awaited here: a module that waits is cut by the bundler from all that it shares with others, and weighs more.
void speakAsPage(document, languages).then(() => {
  const element = document.getElementById('app');
  if (element) mountStage(element);
});
