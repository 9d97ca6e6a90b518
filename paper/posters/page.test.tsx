import { describe, expect, it } from 'vitest';
import { posterContent } from '#core/boards/poster-content.ts';
import { type PosterTemplate, posterKinds } from '#core/boards/poster-template.ts';
import { posterTemplate, posterTemplates } from '#core/boards/poster-templates.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { sampleContacts, samplePost } from '../testing/sample-people.ts';
import { fullPoster, longestWords, samplePoster } from '../testing/sample-poster.ts';
import { posterPage } from './page.tsx';

const date = '2022-11-16' as LocalDate;
const printedAt = '2022-11-16T19:30' as LocalTime;
const source = { post: samplePost(), contacts: sampleContacts, date, printedAt };
const pageOf = (template: PosterTemplate, content = samplePoster(template)) => posterPage({ ...source, template, content });
const named = (key: string): PosterTemplate => {
  const template = posterTemplate(key);
  if (!template) throw new Error(key);
  return template;
};
const bodyOf = (html: string): string => html.replace(/^.*<body>/s, '');

describe('templates', () => {
  it('are at least sixteen layouts, some of every kind, each with its own key, name and purpose', () => {
    expect(posterTemplates.length).toBeGreaterThanOrEqual(16);
    expect(new Set(posterTemplates.map(({ kind }) => kind)).size).toBe(Object.keys(posterKinds).length);
    for (const part of ['key', 'name', 'purpose'] as const) {
      expect(new Set(posterTemplates.map((template) => template[part])).size).toBe(posterTemplates.length);
    }
    const styles = posterTemplates.map((template) => /\}\.[\w-]+\{(.*)\}/s.exec(pageOf(template).html)?.[1]);
    expect(new Set(styles).size).toBe(posterTemplates.length);
  });

  it.each(posterTemplates)('$key begins with words that its own places take, and says which of them are only an example', (template) => {
    const content = samplePoster(template);
    expect(posterContent.safeParse(content).success).toBe(true);
    for (const { sample, most } of template.places) expect(sample.length).toBeLessThanOrEqual(most);
    const local = template.places.filter((place) => place.local).map(({ label }) => `“${label.replace(/（.*$/, '')}”`);
    const example = local.length > 0 ? [`${local.join('、')}还是样板里的话，请改成这里的，核对后再打印。`] : [];
    for (const size of template.sizes) expect(pageOf(template, { ...content, size }).remarks).toEqual(example);
  });

  it.each(posterTemplates)('$key prints every word of every place', (template) => {
    const shown = bodyOf(pageOf(template).html).replaceAll(/<[^>]+>|\s/g, '');
    for (const { key, sample } of template.places.filter((place) => place.key !== 'arrow')) {
      const parts = key === 'thought' && template.key.startsWith('slogan-') ? sample.split(/[\n，]/) : sample.split(/[\s，；]+/);
      for (const part of parts) expect(shown).toContain(part);
    }
  });

  it.each(posterTemplates)('$key takes all the characters it promises, and names the place that got too many', (template) => {
    expect(pageOf(template, fullPoster(template)).remarks).toEqual([]);
    const flowing = ['letter', 'slogan-sheets', 'phone-cards'];
    if (!flowing.includes(template.key))
      expect(pageOf(template, fullPoster(template, 9)).remarks.join('')).toMatch(/^“.+”(的字太多|最多印)/);
  });

  it('ask nobody for money: a temporary branch may not raise funds', () => {
    const all = posterTemplates.flatMap(({ places, purpose }) => [purpose, ...places.map(({ sample }) => sample)]).join('\n');
    expect(all.replace('不募款', '')).not.toMatch(/募款|募捐|捐|转账|红包/);
  });
});

describe('a poster page', () => {
  it('is of the finished size; two A5 share one A4, upright or lying, with a line to cut along', () => {
    const upright = pageOf(named('big-text'), samplePoster(named('big-text'), { size: 'A5x2' }));
    expect([upright.widthMm, upright.heightMm]).toEqual([297, 210]);
    expect(bodyOf(upright.html).match(/class="poster /g)).toHaveLength(2);
    expect(upright.html).toContain('class="cut-line"');
    const lying = pageOf(named('three-treasures'), samplePoster(named('three-treasures'), { size: 'A5x2' }));
    expect([lying.widthMm, lying.heightMm]).toEqual([210, 297]);
    const large = pageOf(named('slogan-couplet'), samplePoster(named('slogan-couplet'), { size: '600x900' }));
    expect([large.widthMm, large.heightMm]).toEqual([600, 900]);
    expect(large.formats).toContain('tiles-A4');
    expect(upright.formats).not.toContain('tiles-A4');
  });

  it('carries the 24-hour telephone on every copy and every sheet, or a line to write it on', () => {
    for (const template of posterTemplates) {
      const { html } = pageOf(template);
      const posters = bodyOf(html).split('class="poster ').slice(1);
      for (const poster of posters) expect(poster).toContain('0471-5901234');
    }
    const blank = posterPage({
      ...source,
      post: samplePost({ hotline: '' }),
      template: named('letter'),
      content: samplePoster(named('letter')),
    });
    expect(blank.html).toContain('call-blank');
    expect(blank.remarks.join()).toContain('24 小时值班电话');
  });

  it('is the same markup for the same words, with nothing of them in its style and no inline style or script', () => {
    const content = samplePoster(named('big-text'), {
      words: { title: '</style><script>', thought: '{}</style>', instruction: '"><img src=x>' },
    });
    const { html } = pageOf(named('big-text'), content);
    expect(html).toBe(pageOf(named('big-text'), content).html);
    expect(html).not.toMatch(/<script|<img| style=/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('changes colour by name, prints red for a name it does not know, and always a black code', () => {
    const coloured = (palette: string): string => pageOf(named('slogan-line'), samplePoster(named('slogan-line'), { palette })).html;
    expect(coloured('藏青')).toContain('--hue:#1b3a6b');
    expect(coloured('nothing')).toContain('--hue:#b3261e');
    expect(coloured('松绿')).toMatch(/aria-label="二维码" fill="#000"/);
  });

  it('prints a picture only where the template has a place for it', () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    expect(pageOf(named('photo'), samplePoster(named('photo'), { picture })).html).toContain(`src="${picture}"`);
    expect(pageOf(named('big-text'), samplePoster(named('big-text'), { picture })).html).not.toContain(picture);
  });

  it('says what was left blank, which lines found no room, and when a code is too fine to be read', () => {
    const template = named('test-notice');
    const words = { ...samplePoster(template).words, day: '1月6日', time: '', place: '北门', rows: '1栋 6:30\n'.repeat(14) };
    const { remarks, html } = pageOf(
      template,
      samplePoster(template, { words, qr: longestWords({ key: '', label: '', lines: 'one', most: 300, sample: '便民' }) }),
    );
    expect(remarks.join('')).toMatch(/还空着：“起止时间”。.*“时间表”最多印 12 行，后面 2 行没有印。.*二维码的内容太长/);
    expect(remarks.join('')).not.toContain('样板');
    expect(html.match(/6:30/g)).toHaveLength(12);
  });

  it('takes a code of the greatest length the form allows', () => {
    const qr = longestWords({ key: '', label: '', lines: 'one', most: 400, sample: '便民服务群' });
    expect(pageOf(named('letter'), samplePoster(named('letter'), { qr })).html).toContain('二维码');
  });
});
