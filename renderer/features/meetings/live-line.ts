import type { AgendaDraft, LineStep, LiveLine, MeetingDraft, TypedMeeting } from '#core/meetings/meeting-draft.ts';
import { insertAt } from '#renderer/ui/list-edit.ts';
import { blankAgendaItem, isBlank } from './meeting-draft.ts';

/** 发言 → 决议 → 表决, then the next item. */
const order: readonly LineStep[] = ['say', 'resolve', 'vote'];

/** Where the line writes: the item it was left at, else the last one; −1 with an empty agenda. */
export const lineIndex = ({ draft, line }: TypedMeeting): number => {
  const at = draft.agenda.findIndex((item) => item.id === line.item);
  return at >= 0 ? at : draft.agenda.length - 1;
};

export const lineItem = (typed: TypedMeeting): AgendaDraft | null => typed.draft.agenda[lineIndex(typed)] ?? null;

const isUntouched = (item: AgendaDraft): boolean => item.resolution === '' && item.statements.every(isBlank);

/** At an item: its title first when it has none; the one who presents it speaks first. */
const arriveAt = (item: AgendaDraft | undefined): LiveLine => {
  if (!item || item.title.trim() === '') return { step: 'title', item: item?.id ?? '', speaker: '', words: '' };
  return { step: 'say', item: item.id, speaker: isUntouched(item) ? item.presenter : '', words: '' };
};

/** The line of a meeting that is opened: at the first item of which nothing was said, else at the last. */
export const startLine = ({ agenda }: MeetingDraft): LiveLine => arriveAt(agenda.find(isUntouched) ?? agenda.at(-1));

export const isPending = ({ words }: LiveLine): boolean => words.trim() !== '';

const withItem = (draft: MeetingDraft, index: number, part: Partial<AgendaDraft>): MeetingDraft => ({
  ...draft,
  agenda: draft.agenda.map((item, at) => (at === index ? { ...item, ...part } : item)),
});

const lastSpeaker = (item: AgendaDraft): string => item.statements.filter((one) => !isBlank(one)).at(-1)?.speaker ?? '';

/** What was said goes to the item, under the name last written when none is given. */
const enterStatement = (typed: TypedMeeting, newKey: () => string): TypedMeeting => {
  const { draft, line } = typed;
  const item = lineItem(typed);
  if (!item || !isPending(line)) return typed;
  const said = { key: newKey(), speaker: line.speaker.trim() || lastSpeaker(item), words: line.words.trim() };
  const statements = [...item.statements.filter((one) => !isBlank(one)), said];
  return {
    draft: withItem(draft, lineIndex(typed), { statements }),
    line: { ...line, step: 'say', item: item.id, speaker: '', words: '' },
  };
};

/** A title goes to the item that has none, or opens a new one behind it. */
const enterTitle = (typed: TypedMeeting, newKey: () => string): TypedMeeting => {
  const { draft, line } = typed;
  if (!isPending(line)) return typed;
  const item = lineItem(typed);
  const title = line.words.trim();
  if (item?.title.trim() === '') {
    return { draft: withItem(draft, lineIndex(typed), { title }), line: arriveAt({ ...item, title }) };
  }
  const next = { ...blankAgendaItem(newKey(), newKey()), title };
  return { draft: { ...draft, agenda: insertAt(draft.agenda, lineIndex(typed) + 1, next) }, line: arriveAt(next) };
};

/** Enter: what is typed into the line becomes part of the record. Nothing typed, nothing changed. */
export const enterLine = (typed: TypedMeeting, newKey: () => string): TypedMeeting =>
  typed.line.step === 'title' ? enterTitle(typed, newKey) : enterStatement(typed, newKey);

/** Another kind of entry for the same item; what was typed is entered first. */
export const stepTo = (typed: TypedMeeting, step: LineStep, newKey: () => string): TypedMeeting => {
  const entered = enterLine(typed, newKey);
  return { ...entered, line: { ...entered.line, item: lineItem(entered)?.id ?? '', step, words: '' } };
};

/** One item up or down; at the ends nothing moves. */
export const moveLine = (typed: TypedMeeting, by: -1 | 1, newKey: () => string): TypedMeeting => {
  const entered = enterLine(typed, newKey);
  const item = entered.draft.agenda[lineIndex(entered) + by];
  return item ? { ...entered, line: arriveAt(item) } : entered;
};

/** Ctrl+Enter: 发言 → 决议 → 表决 → the next item as planned, or the title of a new one. */
export const nextStep = (typed: TypedMeeting, newKey: () => string): TypedMeeting => {
  const { step } = typed.line;
  if (step === 'title') return enterLine(typed, newKey);
  const next = order[order.indexOf(step) + 1];
  if (next) return stepTo(typed, next, newKey);
  const moved = moveLine(typed, 1, newKey);
  return moved.line.item === typed.line.item ? stepTo(typed, 'title', newKey) : moved;
};

/** What Ctrl+Enter leads to, in a word. */
export const nextWords = (typed: TypedMeeting): string => {
  const { step } = typed.line;
  if (step === 'say') return '决议';
  if (step === 'resolve') return '表决';
  if (step === 'title') return '发言';
  return lineIndex(typed) + 1 < typed.draft.agenda.length ? '下一项议题' : '新的议题';
};
