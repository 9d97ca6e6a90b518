import { describe, expect, it } from 'vitest';
import { type BoardSize, boardSizeNames, boardSizes } from '#core/boards/board-size.ts';
import { leastNameMm, leastPhoneMm, metresFor } from '#core/boards/legibility.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { DIGIT_INK } from '../ink.ts';
import { sampleContacts, samplePeople, samplePerson, samplePost } from '../testing/sample-people.ts';
import { boardLayout } from './layout.ts';
import { boardLegibility, mostReadable } from './legibility.ts';
import { teamBoardModel } from './model.ts';
import { teamBoardPage } from './page.tsx';

const source = {
  post: samplePost(),
  contacts: sampleContacts,
  date: '2022-11-16' as LocalDate,
  printedAt: '2022-11-16T19:30' as LocalTime,
};
const modelOf = (count: number) => teamBoardModel({ ...source, people: samplePeople(count) });

describe('the team board', () => {
  it('drops people without consent and people who left, photos included, and says how many it left out', () => {
    const people = [samplePerson(0), samplePerson(1, { consentToPublish: false }), samplePerson(2, { removed: true })];
    const photos = new Map<PersonId, string>(people.map((person, index) => [person.id, `data:image/png;base64,photo${index}`]));
    const model = teamBoardModel({ ...source, people, photos });
    expect(model.people.map((person) => person.name)).toEqual([samplePerson(0).name]);
    const page = teamBoardPage(model, 'A4', { photos: true });
    expect(page.html).toContain('photo0');
    expect(page.html, 'a face without consent').not.toMatch(/photo1|photo2/);
    expect(page.remarks.join()).toContain('有 1 人未同意公示');
    expect(JSON.stringify(model)).not.toContain(samplePerson(1).phone);
  });

  it('prints no leader of today, which would be wrong tomorrow, but a line to write one on', () => {
    const page = teamBoardPage(modelOf(4), '600x900');
    expect(page.html).toMatch(/今日带班<\/span><i><\/i>/);
  });

  it('puts the branch officers first', () => {
    const people = [samplePerson(8), samplePerson(2), samplePerson(0)];
    expect(teamBoardModel({ ...source, people }).people.map((person) => person.post)).toEqual(['书记', '组织委员', '志愿者']);
  });

  it.each([1, 4, 8, 12])('sets %i names ≥ 25 mm and telephones ≥ 15 mm high on 60×90 cm', (people) => {
    const layout = boardLayout(boardSizes['600x900'], { people, contacts: 6, photos: false });
    expect(layout.nameInk).toBeGreaterThanOrEqual(leastNameMm);
    expect(layout.phone * DIGIT_INK).toBeGreaterThanOrEqual(leastPhoneMm);
    expect(boardLegibility(modelOf(people), { size: '600x900', sheets: 1, photos: false }).readable).toBe(true);
  });

  it('says from how far a fuller board can be read, and every way out it offers really helps', () => {
    const model = modelOf(37);
    const page = teamBoardPage(model, '600x900');
    expect(page.remarks.join()).toMatch(/37 人，姓名字高 1\d 毫米、电话 \d+ 毫米，约 [12]\.\d 米以内看得清/);
    const ways = page.legibility?.waysOut ?? [];
    expect(ways.length).toBeGreaterThan(0);
    for (const { size, sheets, words } of ways) {
      expect(boardLegibility(model, { size, sheets, photos: false }).readable, words).toBe(true);
      expect(page.remarks.join()).toContain(words);
    }
    expect(teamBoardPage(modelOf(12), '600x900').remarks.join()).not.toContain('看得清');
  });

  it('tells the most people of a size exactly: one more would be too small', () => {
    const making = { size: '600x900', sheets: 1, photos: false } as const;
    const most = mostReadable(modelOf(37), making);
    expect(boardLegibility(modelOf(most), making).readable).toBe(true);
    expect(boardLegibility(modelOf(most + 1), making).readable).toBe(false);
  });

  it('warns of a long name that has to be set smaller although the others are large enough', () => {
    const people = [...samplePeople(3), samplePerson(4, { name: '古丽娜尔·阿不都热合曼' })];
    const page = teamBoardPage(teamBoardModel({ ...source, people }), '600x900');
    expect(page.legibility).toMatchObject({ readable: true });
    expect(page.legibility?.longestNameMm).toBeLessThan(leastNameMm);
    expect(page.remarks.join()).toContain('名字长的会小一些');
  });

  it('never says that characters are read from further than they are (rounding up 2.96 m would)', () => {
    expect([25, 24.7, 12.5].map(metresFor)).toEqual([3, 2.9, 1.5]);
  });

  it('spreads people over boards without losing or repeating one, and numbers them through', () => {
    const page = teamBoardPage(modelOf(37), '600x900', { sheets: 3 });
    expect(page.html.match(/class="sheet"/g)).toHaveLength(3);
    expect(page.formats, 'a picture would show the first board only').not.toContain('png');
    expect([...page.html.matchAll(/class="seq">(\d+)</g)].map((match) => Number(match[1]))).toEqual(
      Array.from({ length: 37 }, (_, index) => index + 1),
    );
  });

  it('offers tiles of paper smaller than the board only', () => {
    const formats = (size: BoardSize) => teamBoardPage(modelOf(4), size).formats.filter((format) => format.startsWith('tiles'));
    expect(boardSizeNames.map(formats)).toEqual([[], ['tiles-A4'], ...Array.from({ length: 4 }, () => ['tiles-A3', 'tiles-A4'])]);
  });
});
