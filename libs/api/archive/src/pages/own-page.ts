import { t } from '../words';
import { html } from './html';
import { breadcrumbs, type Page } from './layout';

/** Where an author reads, agrees to and withdraws what the author wrote, by the receipt alone. */
export const OWN_PATH = '/your-contribution';

/** The page of an author. The receipt is sent in the body of a request, never in an address, so it needs a script. */
export function ownPage(): Page {
  return {
    title: t('archive.your-contribution'),
    description: t('archive.own-description'),
    path: OWN_PATH,
    index: false,
    main: html`<div class="ex-wrap">
      ${breadcrumbs([
        [t('archive.home'), '/'],
        [t('archive.your-contribution'), null],
      ])}
      <h1>${t('archive.your-contribution')}</h1>
      <div class="ex-text ex-text--page">
        <p>${t('archive.own-lead')}</p>
        <noscript>
          <p class="ex-empty">${t('archive.own-needs-script')}</p>
        </noscript>
      </div>
      <form class="ex-form" data-own-form hidden>
        <label class="ex-form__label" for="secret">${t('archive.your-receipt')}</label>
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
          <button class="ex-button" type="submit">${t('archive.show-contribution')}</button>
        </div>
        <p class="ex-form__problem" id="secret-problem" role="status" data-own-status></p>
      </form>
      <div data-own></div>
    </div>`,
  };
}
