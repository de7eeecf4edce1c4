import { PSEUDO_SCREENS } from './parts';
import { Pictures } from './pictures';
import { walk } from './walk';

walk('every screen with words 40 % longer, and no words outside of the catalogues', PSEUDO_SCREENS, {
  pseudo: Pictures.arePseudo || !Pictures.areTaken,
});
