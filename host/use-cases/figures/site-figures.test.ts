import { afterAll, describe, expect, it } from 'vitest';
import { siteFigures } from '#core/figures/site-figures.ts';
import { openBarePost } from '../../testing/bare-post.ts';

const post = openBarePost();
afterAll(() => post.close());
const all = { from: '2022-01-01', to: '2022-12-31' };

describe('what the figures count', () => {
  it('an empty post is all zeros of the right shape, and the days are all there', () => {
    const figures = post.ask('figures.site', all);
    expect(siteFigures.parse(figures)).toEqual(figures);
    expect(figures.requests).toMatchObject({ received: 0, medianMinutes: null });
    expect(post.ask('figures.days', { from: '2022-01-01', to: '2022-01-07' })).toHaveLength(7);
  });
});
