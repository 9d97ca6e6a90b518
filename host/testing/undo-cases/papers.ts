import { startingContent } from '#core/boards/new-poster.ts';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import type { CommandName } from '#core/contract/routes.ts';
import { usualPhrases } from '#core/meetings/phrase.ts';
import { countDue, defaultPurgeRules } from '#core/post/purge.ts';
import { smallFont } from '../../fonts/testing/sample-font.ts';
import { meetingFields, pngBytes } from '../meetings.ts';
import { testPost } from '../test-host.ts';
import type { UndoCase, UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const [template] = posterTemplates;
if (!template) throw new Error('no template');
const content = startingContent(template);

const hold = (w: UndoWorld): string => {
  const id = w.newId();
  w.run('meeting.save', { id, fields: meetingFields() });
  return id;
};

const finalise = (w: UndoWorld): string => {
  const id = hold(w);
  w.run('record.finalise', { id, seen: w.ask('record.state', { id }).seen });
  return id;
};

const attachment = (w: UndoWorld) => ({
  ...{ id: w.newId(), meetingId: hold(w), fileName: '签到.png', caption: '', base64: pngBytes().toString('base64') },
});
const attach = (w: UndoWorld): string => {
  const one = attachment(w);
  w.run('attachment.add', one);
  return one.id;
};

const minutes = {
  title: '会议纪要',
  body: '一、议定事项',
  signature: '',
  issuedOn: '2022-01-06',
  sealed: false,
  copyTo: '',
  printedBy: '',
};

const notice = (w: UndoWorld) => ({
  id: w.newId(),
  fields: { kind: 'notification' as const, title: '告居民书', salutation: '', body: '请戴口罩', signature: '', date: '2022-01-06' },
});
const poster = (w: UndoWorld) => ({ id: w.newId(), fields: { name: '卡口提示', content, template: false } });
const photo = (w: UndoWorld) => ({ personId: w.people[0] ?? '', base64: pngBytes().toString('base64'), agreed: true as const });
const font = (w: UndoWorld) => ({ id: w.newId(), fileName: '仿宋.ttf', base64: smallFont().toString('base64') });

/** Does `act`, and gives the number of what it made. */
const made = <Input extends { readonly id: string }>(input: Input, act: (input: Input) => unknown): { id: string } => {
  act(input);
  return { id: input.id };
};
const removed = (route: 'meeting.remove' | 'attachment.remove' | 'notice.remove' | 'poster.remove', w: UndoWorld, id: string) => {
  w.run(route, { id });
  return { id };
};
const save = {
  notice: (w: UndoWorld) => made(notice(w), (one) => w.run('notice.save', one)).id,
  poster: (w: UndoWorld) => made(poster(w), (one) => w.run('poster.save', one)).id,
  font: (w: UndoWorld) => made(font(w), (one) => w.run('font.add', one)).id,
};

export const meetingUndoCases: UndoCases<'phrase' | 'meeting' | 'record' | 'attachment' | 'task' | 'official'> = {
  'phrase.save': { input: () => ({ phrases: [...usualPhrases, { letters: 'zzz', words: '请自重。' }] }) },
  'meeting.save': {
    input: (w) => {
      const id = hold(w);
      return { id, fields: meetingFields({ title: '改过的支委会', summary: '加一段', agenda: [] }) };
    },
  },
  'meeting.remove': { input: (w) => ({ id: hold(w) }) },
  'meeting.restore': { input: (w) => removed('meeting.remove', w, hold(w)) },
  'record.finalise': {
    input: (w) => {
      const id = hold(w);
      return { id, seen: w.ask('record.state', { id }).seen };
    },
    turning: /定稿.*不能撤销/,
  },
  'record.amend': { input: (w) => ({ id: w.newId(), meetingId: finalise(w), words: '地点应为会议室' }), turning: /再写一条更正/ },
  'attachment.add': { input: attachment },
  'attachment.describe': { input: (w) => ({ id: attach(w), caption: '签到表' }) },
  'attachment.remove': { input: (w) => ({ id: attach(w) }) },
  'attachment.restore': { input: (w) => removed('attachment.remove', w, attach(w)) },
  'task.settle': {
    input: (w) => {
      const fields = meetingFields();
      w.run('meeting.save', { id: w.newId(), fields });
      return { agendaItemId: fields.agenda[0]?.id ?? '', doneOn: '2022-01-06', remark: '已办' };
    },
  },
  'official.save': { input: (w) => ({ meetingId: hold(w), minutes }) },
  'official.remove': {
    input: (w) => {
      const meetingId = hold(w);
      w.run('official.save', { meetingId, minutes });
      return { meetingId };
    },
  },
};

export const boardUndoCases: UndoCases<'photo' | 'board' | 'notice' | 'poster' | 'font' | 'contact'> = {
  'photo.save': { input: photo, turning: 'passed over' },
  'photo.remove': {
    input: (w) => {
      w.run('photo.save', photo(w));
      return { personId: w.people[0] ?? '' };
    },
    turning: 'passed over',
  },
  'board.saveWords': { input: () => ({ teamName: '龙泉突击队' }) },
  'notice.save': { input: notice },
  'notice.remove': { input: (w) => ({ id: save.notice(w) }) },
  'notice.restore': { input: (w) => removed('notice.remove', w, save.notice(w)) },
  'poster.save': { input: poster },
  'poster.remove': { input: (w) => ({ id: save.poster(w) }) },
  'poster.restore': { input: (w) => removed('poster.remove', w, save.poster(w)) },
  'poster.import': { input: (w) => ({ posters: [{ id: w.newId(), name: '来自兄弟支部', content }] }) },
  'font.add': { input: font },
  'font.use': { input: (w) => ({ id: save.font(w), role: 'kai' }) },
  'font.remove': { input: (w) => ({ id: save.font(w) }) },
  'contact.save': { input: () => ({ contacts: [{ label: '社区卫生站', phone: '0538-1234567' }] }) },
};

/** What concerns the post itself, and history's own steps. */
export const postUndoCases = {
  'post.save': { input: () => ({ ...testPost, hotline: '0538-6229999' }) } as UndoCase<'post.save'>,
  'account.saveAutoLock': { input: () => ({ minutes: 5 }) } as UndoCase<'account.saveAutoLock'>,
  'privacy.save': { input: () => ({ days: { ...defaultPurgeRules.days, donorPhone: 30 } }) } as UndoCase<'privacy.save'>,
  'privacy.purge': {
    input: (w: UndoWorld) => {
      w.receive({ source: 'donation', donorKind: 'person', party: '热心人', phone: '13800012345' });
      w.setNow('2022-06-06T10:00');
      return { count: countDue(w.ask('privacy.state', {}).due) };
    },
    turning: /清除的个人信息.*找不回来/,
  } as UndoCase<'privacy.purge'>,
  'clock.confirm': { input: () => ({}) } as UndoCase<'clock.confirm'>,
  'trash.restore': {
    input: (w: UndoWorld) => {
      w.run('person.remove', { id: w.people[0] ?? '' });
      return { seq: w.ask('trash.list', {}).entries[0]?.seq ?? 0, id: null };
    },
  } as UndoCase<'trash.restore'>,
  'trash.clear': {
    input: (w: UndoWorld) => {
      w.run('person.remove', { id: w.people[0] ?? '' });
      w.setNow('2022-03-06T10:00');
      return { count: 1 };
    },
    turning: /清空.*不能撤销/,
  } as UndoCase<'trash.clear'>,
} satisfies Partial<Record<CommandName, unknown>>;
