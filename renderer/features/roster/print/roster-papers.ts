import type { DocumentRequest } from '#core/contract/document.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Paper } from '#renderer/ui/paper-menu.tsx';

/** Whose papers: everybody, a working group, whom the filters leave, or people picked one by one. */
export type Who =
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'people'; readonly personIds: readonly PersonId[] };

export interface RosterPrintChoice {
  readonly who: Who;
  readonly size: 'A4' | 'A3';
  /** duties on the back of badges */
  readonly back: boolean;
  readonly firstNumber: number;
  readonly today: LocalDate;
}

/** Null while nobody is picked. */
const chosen = (who: Who): { group?: string; personIds?: PersonId[] } | null => {
  switch (who.kind) {
    case 'all':
      return {};
    case 'group':
      return { group: who.group };
    case 'people':
      return who.personIds.length === 0 ? null : { personIds: [...who.personIds] };
  }
};

/** Papers of the chosen people. */
const papersOfPeople = ({ who, back, firstNumber, today }: RosterPrintChoice): readonly Paper[] => {
  const people = chosen(who);
  const paper = (name: string, words: string, make: (people: NonNullable<ReturnType<typeof chosen>>) => DocumentRequest): Paper => ({
    name,
    words: people ? words : '请先选人',
    document: people && make(people),
  });
  return [
    paper('花名册', '支部内部用，按姓氏笔画，印电话', (some) => ({ kind: 'roster-list', purpose: 'internal', ...some })),
    paper('人员名单', '张贴用，只印本人同意公示的', (some) => ({ kind: 'roster-list', purpose: 'posting', ...some })),
    paper('签到表', '今天的日期，印好姓名，签到岗和离岗', (some) => ({ kind: 'sign-in-sheet', named: true, date: today, ...some })),
    paper('培训签到表', who.kind === 'all' ? '空白，岗前培训现场签' : '印好姓名，岗前培训现场签', (some) => ({
      kind: 'training-sheet',
      ...some,
    })),
    paper('领用签收单', '每人领了什么、几件，本人签字', (some) => ({ kind: 'kit-receipt', to: today, ...some })),
    paper('桌牌', '每人一张 A4，对折立在桌上', (some) => ({ kind: 'desk-sign', ...some })),
    paper('工作证', '90×54 毫米，一页十张，裁开', (some) => ({ kind: 'badge', size: '90x54', back, firstNumber, ...some })),
    paper('胸牌', '85×120 毫米，一页四张，有照片位', (some) => ({ kind: 'badge', size: '85x120', back, firstNumber, ...some })),
    paper('亮身份 亮职责 亮承诺', who.kind === 'people' ? '选中的人每人一张' : '党员每人一张，贴在岗位', (some) => ({
      kind: 'commitment-sheet',
      ...some,
    })),
  ];
};

/** Everything of people that can be put on paper; those of chosen people first. */
export const rosterPapers = (choice: RosterPrintChoice): readonly Paper[] => [
  ...papersOfPeople(choice),
  {
    name: '组织架构图',
    words: `${choice.size}，书记到单元四级，内部用`,
    document: { kind: 'organisation-chart', size: choice.size, purpose: 'internal' },
  },
  {
    name: '组织架构图（张贴）',
    words: `${choice.size}，只印同意公示的姓名`,
    document: { kind: 'organisation-chart', size: choice.size, purpose: 'posting' },
  },
  { name: '党员先锋岗岗牌', words: 'A4 横放，立在岗位', document: { kind: 'pioneer-sign', size: 'A4' } },
  { name: '党员先锋岗岗牌（小）', words: 'A5 横放，摆在桌上', document: { kind: 'pioneer-sign', size: 'A5' } },
  { name: '通讯录卡', words: '钱包大小，支部、组长和常用电话', document: { kind: 'contact-card' } },
  { name: '双报到报到单', words: '空白，报到人手写，附回执', document: { kind: 'registration-form' } },
];
