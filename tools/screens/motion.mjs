/** Runs inside the page, so it brings all it needs: what moves or would move for more than 1 ms. */
export function motionOver1Ms() {
  const seconds = (text) => text.split(',').map((one) => parseFloat(one) * (/ms$/.test(one.trim()) ? 0.001 : 1));
  return [...document.querySelectorAll('*')].flatMap((one) => {
    const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
    const moved = animationName === 'none' ? [] : seconds(animationDuration);
    return Math.max(...seconds(transitionDuration), ...moved) > 0.001 ? [one.outerHTML.slice(0, 80)] : [];
  });
}
