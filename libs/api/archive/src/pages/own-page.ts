import { html } from './html';
import { breadcrumbs, type Page } from './layout';

/** Where an author reads, agrees to and withdraws what the author wrote, by the receipt alone. */
export const OWN_PATH = '/your-contribution';

/** The page of an author. The receipt is sent in the body of a request, never in an address, so it needs a script. */
export function ownPage(): Page {
  return {
    title: 'Your contribution',
    description: 'For authors: read your contribution as it was reviewed, approve its text, or withdraw it.',
    path: OWN_PATH,
    index: false,
    main: html`<div class="ex-wrap">
      ${breadcrumbs([
        ['Home', '/'],
        ['Your contribution', null],
      ])}
      <h1>Your contribution</h1>
      <div class="ex-text ex-text--page">
        <p>
          When you saved a contribution you were shown a receipt. With it you can read the reviewed text, approve it if
          it is to carry your name, or withdraw it. Nobody can look the receipt up for you.
        </p>
        <noscript>
          <p class="ex-empty">
            This page needs JavaScript: the receipt is sent in a way that leaves no trace in addresses and logs.
          </p>
        </noscript>
      </div>
      <form class="ex-form" data-own-form hidden>
        <label class="ex-form__label" for="secret">Your receipt</label>
        <div class="ex-form__row">
          <input
            class="ex-input"
            id="secret"
            name="secret"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            maxlength="100"
            aria-describedby="secret-problem"
          />
          <button class="ex-button" type="submit">Show my contribution</button>
        </div>
        <p class="ex-form__problem" id="secret-problem" role="status" data-own-status></p>
      </form>
      <div data-own></div>
    </div>`,
  };
}
