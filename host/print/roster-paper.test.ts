import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperPage } from '#core/contract/document.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { PersonMove } from '#core/roster/issued-to-person.ts';
import { orgChart } from '#core/roster/organisation/org-chart.ts';
import type { PioneerPost } from '#core/roster/organisation/pioneer-post.ts';
import { fiveGroups } from '#core/roster/organisation/working-group.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { badgeModel } from '#paper/badge/model.ts';
import { badgePage } from '#paper/badge/page.tsx';
import { commitmentModel, commitmentPage } from '#paper/commitment-sheet/page.tsx';
import { contactCardModel } from '#paper/contact-card/model.ts';
import { contactCardPage } from '#paper/contact-card/page.tsx';
import { deskSignModel, deskSignPage } from '#paper/desk-sign/page.tsx';
import { kitReceiptModel, kitReceiptPage } from '#paper/kit-receipt/page.tsx';
import { organisationChartModel } from '#paper/organisation-chart/model.ts';
import { chartColumns, organisationChartPage } from '#paper/organisation-chart/page.tsx';
import { pioneerSignModel, pioneerSignPage } from '#paper/pioneer-sign/page.tsx';
import { registrationFormPage } from '#paper/registration-form/page.tsx';
import { rosterListModel } from '#paper/roster-list/model.ts';
import { rosterListPage } from '#paper/roster-list/page.tsx';
import { signInModel, signInSheetPage } from '#paper/sign-in-sheet/page.tsx';
import { hardPeople, longestDuties } from '#paper/testing/hard-people.ts';
import { sampleContacts, samplePost } from '#paper/testing/sample-people.ts';
import { sampleSite } from '#paper/testing/sample-site.ts';
import { trainingSheetModel, trainingSheetPage } from '#paper/training-sheet/page.tsx';
import { bare, lookAt } from './testing/look-at.ts';
import { chromiumHere, openRealPrint, type RealPrint } from './testing/real-print.ts';

const printedAt = '2022-11-22T09:41' as LocalTime;
const today = '2022-11-22' as LocalDate;
const post = samplePost({ branchName: '昭乌达路街道煤田公交小区和丁香苑小区疫情防控联合临时党支部' });

const roster = (people: readonly Person[], purpose: 'internal' | 'posting' = 'internal'): PaperPage =>
  rosterListPage(rosterListModel({ post, people, group: '', purpose, printedAt }));
const chart = (people: readonly Person[], size: 'A3' | 'A4'): PaperPage => {
  const tree = orgChart({ people, site: people.length === 0 ? { buildings: [], units: [] } : sampleSite(people) });
  return organisationChartPage(
    organisationChartModel({ post, chart: tree, people, purpose: 'internal', columns: chartColumns[size], printedAt }),
    size,
  );
};
const contacts = (people: readonly Person[], copies: number): PaperPage => {
  const groups = fiveGroups.map((group, index) => ({
    ...group,
    id: `g${index}` as never,
    position: index,
    leaderId: people[index + 6]?.id ?? null,
  }));
  const useful = Array.from({ length: copies }, () => sampleContacts).flat();
  return contactCardPage(contactCardModel({ post, people, groups, contacts: useful, printedAt }));
};
const desk = (people: readonly Person[]): PaperPage => deskSignPage(deskSignModel({ post, people, printedAt }));
const badge = (people: readonly Person[], size: '90x54' | '85x120'): PaperPage =>
  badgePage(badgeModel({ post, people, duties: longestDuties, size, back: true, firstNumber: 1, printedAt }));
const pioneerPost = (people: readonly Person[], length: number): PioneerPost => ({
  id: 'p' as PioneerPost['id'],
  name: '进口卡口'.repeat(5).slice(0, length / 10),
  place: '小区南门一号岗亭',
  duties: '查验、登记、测温、扫码，帮老人小孩进出。'.repeat(10).slice(0, length),
  commitment: '我在岗，您放心。'.repeat(8).slice(0, length / 3),
  holderIds: people.slice(0, 20).map((person) => person.id),
  position: 1,
});
const pioneer = (people: readonly Person[], size: 'A4' | 'A5'): PaperPage => {
  const members = people.map((person) => ({ ...person, politicalStatus: 'member' as const }));
  const pioneerPosts = people.length === 0 ? [] : [pioneerPost(members.slice(2, 4), 40), pioneerPost(members, 200)];
  return pioneerSignPage(pioneerSignModel({ post, people: members, pioneerPosts, printedAt }), size);
};
const pledges = (people: readonly Person[]): PaperPage =>
  commitmentPage(commitmentModel({ post, people, duties: longestDuties, printedAt }));
const move = (person: Person, index: number): PersonMove => ({
  id: `${person.id} ${index}` as PersonMove['id'],
  itemId: `item ${index}` as PersonMove['itemId'],
  itemName: ['N95口罩', '军大衣', '一次性使用医用防护服（连体式带帽）'][index % 3] ?? '',
  spec: '175 均码 灭菌型',
  unit: '件',
  returnable: index === 1,
  rootKind: 'issue',
  delta: -2000,
  at: printedAt,
  voucher: 'v',
});
const receipts = (people: readonly Person[]): PaperPage => {
  const moves = new Map<PersonId, readonly PersonMove[]>(
    people.map((person, n) => [person.id, [0, 1, 2].slice(0, 1 + (n % 3)).map((index) => move(person, index))]),
  );
  return kitReceiptPage(kitReceiptModel({ post, group: '', from: null, to: today, people, moves, printedAt }));
};
const signIn = (people: readonly Person[]): PaperPage => signInSheetPage(signInModel({ post, date: today, group: '', people, printedAt }));
const training = (people: readonly Person[]): PaperPage =>
  trainingSheetPage(trainingSheetModel({ post, training: null, people, printedAt }));
const registration = (): PaperPage => registrationFormPage({ post, printedAt });

if (!chromiumHere) it.skip('no Chromium on this machine: papers of people are not printed in these tests', () => undefined);

describe.skipIf(!chromiumHere)('papers of people from a real Chromium', { timeout: 240_000 }, () => {
  let real: RealPrint;
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => real.close());

  const look = (page: PaperPage) => lookAt(real, page);

  it.each([
    ['roster, nobody', () => roster([]), 297, 210, 1],
    ['roster, one', () => roster(hardPeople(1)), 297, 210, 1],
    ['roster for posting', () => roster(hardPeople(40), 'posting'), 297, 210, 4],
    ['org chart A4', () => chart(hardPeople(40), 'A4'), 297, 210, 1],
    ['org chart A3', () => chart(hardPeople(40), 'A3'), 420, 297, 1],
    ['org chart, nobody', () => chart([], 'A4'), 297, 210, 1],
    ['contact cards', () => contacts(hardPeople(40), 1), 210, 297, 1],
    ['contact cards that fold', () => contacts(hardPeople(40), 4), 210, 297, 1],
    ['contact cards, nobody', () => contacts([], 0), 210, 297, 1],
    ['desk signs', () => desk(hardPeople(9)), 210, 297, 9],
    ['desk sign, nobody', () => desk([]), 210, 297, 1],
    ['badges 90×54', () => badge(hardPeople(12), '90x54'), 210, 297, 4],
    ['badges 85×120', () => badge(hardPeople(5), '85x120'), 210, 297, 4],
    ['pioneer signs A4', () => pioneer(hardPeople(40), 'A4'), 297, 210, 2],
    ['pioneer signs A5', () => pioneer(hardPeople(40), 'A5'), 210, 148, 2],
    ['pioneer sign, none', () => pioneer([], 'A5'), 210, 148, 1],
    ['pledges', () => pledges(hardPeople(8)), 210, 297, 8],
    ['pledge, nobody', () => pledges([]), 210, 297, 1],
    ['registration form', registration, 210, 297, 1],
    ['training sheet, blank', () => training([]), 210, 297, 1],
    ['kit receipts, none', () => receipts([]), 210, 297, 1],
    ['sign-in sheet, blank', () => signIn([]), 210, 297, 1],
  ] as const)('%s: true to the millimetre, the sheets it should have, no text cut off', async (_, make, width, height, sheets) => {
    const page = make();
    const seen = await look(page);
    expect(Math.abs(seen.widthMm - width)).toBeLessThan(0.5);
    expect(Math.abs(seen.heightMm - height)).toBeLessThan(0.5);
    expect(seen.sheets).toHaveLength(sheets);
    expect(await real.cutOff(page)).toEqual([]);
    // most printers cannot print the last 4 mm
    expect(Math.min(...seen.words.map((word) => word.left))).toBeGreaterThan(4);
    expect(Math.max(...seen.words.map((word) => word.right))).toBeLessThan(width - 4);
    expect(Math.max(...seen.words.map((word) => word.bottom))).toBeLessThan(height - 2);
  });

  it.each([
    ['roster', roster],
    ['sign-in sheet', signIn],
    ['training sheet', training],
    ['kit receipts', receipts],
  ] as const)('%s of 400: everybody once, heads and page numbers on every sheet, no row alone on the last', async (_, make) => {
    const people = hardPeople(400).map((person, index) => ({
      ...person,
      name: index < 8 ? person.name : `${person.name.slice(0, 2)}${index}号`,
    }));
    const page = make(people);
    const { sheets, text } = await look(page);
    // the first eight have names that may stand in two lines
    for (const person of people.slice(8)) expect(text.split(person.name), person.name).toHaveLength(2);
    for (const [index, sheet] of sheets.entries()) {
      expect(bare(sheet)).toContain(`第${index + 1}页共${sheets.length}页`);
      expect(bare(sheet)).toContain('序号');
    }
    const last = sheets.at(-1)?.match(/^\s*\d+\s/gm) ?? [];
    expect(last.length).toBeGreaterThanOrEqual(3);
    expect(await real.cutOff(page)).toEqual([]);
  });

  it('puts names in stroke order and sums kinds and Party members', async () => {
    const named = (name: string, index: number): Person => ({
      ...(hardPeople(3)[2] as Person),
      id: `${index}` as PersonId,
      name,
      kind: 'volunteer',
      politicalStatus: index === 0 ? 'probationary' : 'member',
    });
    const { text } = await look(roster(['魏来', '丁一', '王玥', '李堃'].map(named)));
    const places = ['丁一', '王玥', '李堃', '魏来'].map((name) => text.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('合计4人。按身份：志愿者4人。党员4人（含预备党员1人）');
  });

  it('posts nothing that was not agreed to: no telephone, no unit, no name without consent', async () => {
    const [first, second] = hardPeople(5).slice(2) as [Person, Person];
    const people: readonly Person[] = [
      { ...first, name: '甲乙丙', unit: '保密单位', phone: '13911112222', publishUnit: false, publishPhone: false },
      { ...second, name: '丁戊己', consentToPublish: false },
    ];
    for (const page of [roster(people, 'posting'), pledges(people), badge(people, '85x120'), contacts(people, 1)]) {
      const { text } = await look(page);
      expect(text).not.toContain('13911112222');
      expect(text).not.toContain('保密单位');
    }
    for (const page of [roster(people, 'posting'), pledges(people)]) expect((await look(page)).text).not.toContain('丁戊己');
  });

  it('shows every building and unit of the site, and 待定 where nobody answers', async () => {
    const { text } = await look(chart(hardPeople(40), 'A4'));
    for (let building = 1; building <= 13; building += 1) expect(text).toContain(`${building}栋`);
    expect(text.match(/\d单元，15户/g)).toHaveLength(50);
    expect(text).toContain('待定');
  });

  it('turns one half of a desk sign upside down, so that both sides read it', async () => {
    const { words } = await look(desk(hardPeople(1)));
    const names = words.filter((word) => word.text.includes('欧阳建国') || word.text.includes('国建阳欧'));
    expect(words.some((word) => word.top < 148)).toBe(true);
    expect(names.some((word) => word.top > 148 && word.bottom - word.top > 25)).toBe(true);
  });

  it('lays backs of badges the other way round, so that each meets its front when the sheet is turned over', async () => {
    const { words } = await look(badge(hardPeople(12), '90x54'));
    const numbers = (sheet: number) =>
      words
        .filter((word) => word.page === sheet && /^(00\d|010)$/.test(word.text))
        .sort((a, b) => a.top - b.top || a.left - b.left)
        .map((word) => word.text);
    expect(numbers(1)).toEqual(['001', '002', '003', '004', '005', '006', '007', '008', '009', '010']);
    expect(numbers(2)).toEqual(['002', '001', '004', '003', '006', '005', '008', '007', '010', '009']);
  });
});
