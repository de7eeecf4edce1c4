import { LONG_SCREENS } from './parts';
import { Pictures } from './pictures';
import { walk } from './walk';

walk('every screen of rooms with long words', Pictures.arePseudo ? [] : LONG_SCREENS);
