/**
 * Runs inside the page in forced colours, so it brings all it needs: one line for each bar of a chart, and each option that is chosen,
 * that could not be told from the page behind it or from an option that is not chosen.
 */
export function unseenInForcedColours() {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = 'background: Canvas; forced-color-adjust: none';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const shown = (one) => one.checkVisibility() && one.getBoundingClientRect().width > 0;
  const say = (one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class')}`;
  const lost = [...document.querySelectorAll('.rt-mark')].filter(
    (one) => shown(one) && getComputedStyle(one).fill === canvas,
  );
  const looks = (one) => {
    const { backgroundColor, borderTopWidth, borderTopColor, outlineStyle, outlineWidth } = getComputedStyle(one);
    return [backgroundColor, borderTopWidth, borderTopColor, outlineStyle, outlineWidth].join(' ');
  };
  const OPTIONS = '.rt-choice, .rt-scale__point, .rt-voting__vote';
  const isChosen = (one) => one.matches(':has(:checked), [aria-pressed="true"]');
  const alike = [...document.querySelectorAll(OPTIONS)].filter(
    (one) =>
      shown(one) &&
      isChosen(one) &&
      [...one.parentElement.parentElement.querySelectorAll(OPTIONS)].some(
        (other) => shown(other) && !isChosen(other) && looks(other) === looks(one),
      ),
  );
  return [
    ...lost.map((one) => `${say(one)} has the colour of the page`),
    ...alike.map((one) => `${say(one)} looks as if it were not chosen`),
  ];
}
