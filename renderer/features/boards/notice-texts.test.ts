import { describe, expect, it } from 'vitest';
import { noticeFields } from '#core/boards/notice.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { startingTexts } from './notice-texts.ts';

const post = { branchName: '龙海佳园临时党支部', community: '龙海佳园小区', hotline: '0914-2330000', supervisionPhone: '' };
const texts = startingTexts.map((text) => ({ name: text.name, fields: text.write(post, '2022-01-06' as LocalDate) }));

describe('the starting texts of a notice', () => {
  it.each(texts)('$name can be saved as it stands', ({ fields }) => {
    expect(noticeFields.safeParse(fields).success).toBe(true);
  });

  it.each(texts)('$name tells residents the telephone that is answered day and night', ({ fields }) => {
    expect(fields.body).toContain('0914-2330000');
  });

  it.each(texts)('$name asks nobody for donations: only authorised bodies may appeal to the public', ({ fields }) => {
    expect(fields.body).not.toMatch(/捐/);
  });

  it('leaves the monitoring notice to be signed and sealed by the community, not by the branch', () => {
    const notification = texts.find(({ fields }) => fields.kind === 'notification');
    expect(notification?.fields.signature).toContain('社区居民委员会');
  });

  it('leaves a line to write on where the post has no telephone yet', () => {
    for (const { write } of startingTexts) {
      const { body } = write({ ...post, hotline: '' }, '2022-01-06' as LocalDate);
      expect(body).toMatch(/值班电话：_+/);
    }
  });
});
