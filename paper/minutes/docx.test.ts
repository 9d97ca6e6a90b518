import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { partOf } from '../testing/part-of.ts';
import { sampleMeeting } from '../testing/sample-meeting.ts';
import { samplePost } from '../testing/sample-people.ts';
import { sampleAmendments, sampleAttachments, sampleFinal } from '../testing/sample-record.ts';
import { minutesDocx } from './docx.ts';
import { minutesModel } from './model.ts';

const model = minutesModel({ post: samplePost({ sample: true }), meeting: sampleMeeting(3, 2) });

describe('minutes as a Word file', () => {
  it('hold every word of the record when read back', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await minutesDocx(model)) });
    for (const words of [
      '煤田公交小区疫情防控临时党支部',
      '支委会会议记录',
      '时间：2022年11月16日19:30至20:45',
      '吴旻（公出）',
      '（第3题第2人）',
      '赞成4票，反对0票，弃权1票。',
      '散会后各组长留下',
      '主持人（签字）：',
    ]) {
      expect(value).toContain(words);
    }
  });

  it('keep the measures of GB/T 9704 (a secretary would have to set them by hand)', async () => {
    const xml = await partOf(await minutesDocx(model), 'word/document.xml');
    const margin = /<w:pgMar ([^>]*)>/.exec(xml)?.[1] ?? '';
    const millimetres = (side: string): number => Math.round((Number(new RegExp(`w:${side}="(\\d+)"`).exec(margin)?.[1]) * 25.4) / 1440);
    expect([millimetres('top'), millimetres('left'), millimetres('bottom'), millimetres('right')]).toEqual([37, 28, 35, 26]);
    expect(xml).toMatch(/<w:docGrid [^>]*w:type="lines"/);
    expect(xml).toContain('w:firstLineChars="200"');
    expect(xml).toMatch(/<w:spacing [^>]*w:line="5(79|80)"[^>]*w:lineRule="exact"/);
    for (const face of ['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体']) expect(xml).toContain(`w:eastAsia="${face}"`);
    expect(xml).toContain('<w:sz w:val="32"/>');
  });

  it('has the signatures with the day, what was added after 定稿, the 定稿码 and the page count in the foot, and the photos behind', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
    const pictures = [{ number: 1, name: '签到表', mime: 'image/png', base64: dot }];
    const added = { final: sampleFinal, amendments: sampleAmendments, attachments: sampleAttachments, pictures };
    const bytes = await minutesDocx(minutesModel({ post: samplePost(), meeting: sampleMeeting(1, 1), ...added }));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    for (const words of [
      '附件3：分工草图（定稿后补充）',
      '记录人（签字）：',
      '年　　月　　日',
      '定稿码：7ADE-7EA9-B35D-2388',
      '更正1：2022年11月18日08:30',
      '附件1　签到表',
    ])
      expect(value).toContain(words);
    expect(await partOf(bytes, 'word/document.xml')).toContain('<pic:pic');
    const foot = `${await partOf(bytes, 'word/footer1.xml')}${await partOf(bytes, 'word/footer2.xml')}`;
    expect(foot.match(/NUMPAGES/g)).toHaveLength(2);
    expect(foot.match(/7ADE-7EA9-B35D-2388/g)).toHaveLength(2);
  });
});
