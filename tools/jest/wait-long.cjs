/** What a screen shows after a wait, a test on a busy machine waits for as long as it takes: nothing here is timed. */
require('@testing-library/dom').configure({ asyncUtilTimeout: 10_000 });
