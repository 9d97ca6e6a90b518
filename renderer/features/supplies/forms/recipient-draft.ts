import type { RecipientKind } from '#core/supplies/party-kind.ts';

/** 领用方 as it stands in the form: every way of naming one keeps its own words while one looks at another. */
export interface RecipientDraft {
  readonly kind: RecipientKind;
  readonly personName: string;
  readonly personId: string | null;
  readonly groupId: string;
  readonly buildingId: string;
  readonly unitId: string;
  readonly room: string;
  readonly dutyPostId: string;
  readonly other: string;
}

export const blankRecipient: RecipientDraft = {
  kind: 'person',
  personName: '',
  personId: null,
  groupId: '',
  buildingId: '',
  unitId: '',
  room: '',
  dutyPostId: '',
  other: '',
};

/** As the contract wants it. */
export const recipientInput = (draft: RecipientDraft) => {
  switch (draft.kind) {
    case 'person':
      return { kind: 'person', personId: draft.personId ?? '' } as const;
    case 'group':
      return { kind: 'group', groupId: draft.groupId } as const;
    case 'household':
      return { kind: 'household', unitId: draft.unitId, room: draft.room } as const;
    case 'post':
      return { kind: 'post', dutyPostId: draft.dutyPostId } as const;
    case 'other':
      return { kind: 'other', name: draft.other } as const;
  }
};

/** What is missing, in words that know what was typed. */
export const recipientProblems = (draft: RecipientDraft): Readonly<Record<string, string>> => {
  if (draft.kind === 'person' && draft.personId === null) {
    return {
      'recipient.personId':
        draft.personName.trim() === ''
          ? '请选领用人'
          : `花名册里认不准“${draft.personName.trim()}”是谁。请从列出的人里选；花名册外的人选“其他”写名字`,
    };
  }
  if (draft.kind === 'group' && draft.groupId === '') return { 'recipient.groupId': '请选工作组' };
  if (draft.kind === 'household' && draft.unitId === '') return { 'recipient.unitId': '请选楼栋和单元' };
  if (draft.kind === 'post' && draft.dutyPostId === '') return { 'recipient.dutyPostId': '请选岗位' };
  return {};
};
