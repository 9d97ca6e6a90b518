import { expect, it } from 'vitest';
import { startingContent } from '#core/boards/new-poster.ts';
import { posterContent } from '#core/boards/poster-content.ts';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import type { PostId } from '#core/contract/id.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { posterPage } from '#paper/posters/page.tsx';
import { withPicture, withStandIn } from './picture-stand-in.ts';

const PICTURE = 'data:image/jpeg;base64,/9j/4AAQ';
const template = posterTemplates.find(({ picture }) => picture);
if (!template) throw new Error('no template has a picture');
const content = { ...startingContent(template), picture: PICTURE };
const post = {
  id: '' as PostId,
  branchName: '龙泉社区临时党支部',
  community: '龙泉社区',
  street: '泰前街道',
  foundedOn: '2022-01-04' as LocalDate,
  zone: 'Asia/Shanghai',
  hotline: '0538-6220000',
  supervisionPhone: '12345',
  buildings: 13,
  entrances: 50,
  households: 753,
  sample: false,
};
const htmlOf = (shown: typeof content): string =>
  posterPage({
    template,
    content: shown,
    post,
    contacts: [],
    date: '2022-01-06' as LocalDate,
    printedAt: '2022-01-06T10:00' as LocalTime,
  }).html;

it('shows the very page that is printed, though the picture itself never went to the host', () => {
  expect(withPicture(htmlOf(withStandIn(content)), PICTURE)).toBe(htmlOf(content));
});

it('is taken by the host as a picture, and is a thousandth of one', () => {
  expect(posterContent.safeParse(withStandIn(content)).success).toBe(true);
  expect(withStandIn(content).picture.length).toBeLessThan(100);
});

it('leaves a poster without a picture alone', () => {
  const bare = { ...content, picture: '' };
  expect(withStandIn(bare)).toBe(bare);
  expect(withPicture('<p>甲</p>', '')).toBe('<p>甲</p>');
});
