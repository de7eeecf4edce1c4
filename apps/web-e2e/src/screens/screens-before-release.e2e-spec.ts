import { RELEASE_SCREENS } from './parts';
import { Pictures } from './pictures';
import { walk } from './walk';

walk('every screen with long words and after an act', Pictures.arePseudo ? [] : RELEASE_SCREENS);
