/** Forms of answers in which something is chosen and not sent, and what is done for it. */

/** One point of each scale that the form has. */
const rate = async (page) => {
  const scales = page.locator('.rt-scale__points');
  await scales.first().waitFor();
  for (const scale of await scales.all()) await scale.getByRole('radio').nth(2).check();
};

export const filledForms = [
  { name: 'phone-ranking-placed', path: '/j/{place}/now', phone: 'open-ranking', act: 'rank', shows: 'Send answer' },
  { name: 'phone-ranking-long', path: '/j/{place}/now', phone: 'long-open-ranking', act: 'rank', shows: 'Send answer' },
  { name: 'phone-points-given', path: '/j/{place}/now', phone: 'open-points', act: 'share', shows: 'Send answer' },
  { name: 'phone-points-long', path: '/j/{place}/now', phone: 'long-open-points', act: 'share', shows: 'Send answer' },
  { name: 'phone-points-over', path: '/j/{place}/now', phone: 'open-points', act: 'share-over', shows: 'Check what' },
  { name: 'phone-rating-chosen', path: '/j/{place}/now', phone: 'open-rating', act: 'rate', shows: 'Send answer' },
  {
    name: 'phone-statements-chosen',
    path: '/j/{place}/now',
    phone: 'open-statements',
    act: 'rate',
    shows: 'Send answer',
  },
];

export const FILLING = {
  rate: { after: rate },
  rank: {
    after: async (page) => {
      for (const at of [2, 1, 3]) await page.locator('.rt-rank__pick').nth(at).click();
    },
  },
  share: {
    after: async (page) => {
      for (const at of [0, 0, 1]) await page.getByRole('button', { name: /^\+/ }).nth(at).click();
    },
  },
  'share-over': {
    after: async (page) => {
      for (const at of [0, 1]) await page.locator('.rt-share__field').nth(at).fill('70');
      await page.getByRole('button', { name: 'Send answer' }).click();
    },
  },
};
