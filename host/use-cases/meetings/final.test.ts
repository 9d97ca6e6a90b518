import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FinalProof, proveFinals } from '#db/stores/meetings/final-proof.ts';
import { withRawFile } from '../../testing/gate.ts';
import { meetingFields, openMeetings, pngBytes } from '../../testing/meetings.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
let meetings: ReturnType<typeof openMeetings>;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  meetings = openMeetings(host.line);
});
afterEach(() => host.close());

const refused = (words: RegExp) => ({ failure: { code: 'refused', sentence: expect.stringMatching(words) } });

describe('a final record', () => {
  test('is refused while something is missing, and while it is not the record that was looked at', async () => {
    const id = await meetings.hold({ endsAt: null });
    await expect(meetings.finalise(id)).rejects.toMatchObject(refused(/没有写结束时间/));
    await host.line.call('meeting.save', { id, fields: meetingFields() });
    const { seen } = await meetings.state(id);
    await host.line.call('meeting.save', { id, fields: meetingFields({ place: '门房' }) });
    await expect(host.line.call('record.finalise', { id, seen })).rejects.toMatchObject({ failure: { code: 'conflict' } });
    expect((await meetings.state(id)).final).toBeNull();
  });

  test('cannot be saved, removed, undone or made final again; nothing of it changes, and it says what to do instead', async () => {
    const id = await meetings.hold();
    const { code } = await meetings.finalise(id);
    const before = await host.line.call('meeting.get', { id });
    await expect(host.line.call('meeting.save', { id, fields: meetingFields({ place: '门房' }) })).rejects.toMatchObject(
      refused(/定稿.*更正/),
    );
    await expect(host.line.call('meeting.remove', { id })).rejects.toMatchObject(refused(/定稿/));
    await expect(host.line.call('history.undo', {})).rejects.toMatchObject(refused(/定稿.*不能撤销.*更正/));
    await expect(meetings.finalise(id)).rejects.toMatchObject(refused(new RegExp(code)));
    expect(await host.line.call('meeting.get', { id })).toEqual(before);
  });

  test('is still carried out: a task is settled with a remark and taken back by undo, and the record stays proved', async () => {
    const id = await meetings.hold();
    await meetings.finalise(id);
    const [task] = await host.line.call('task.list', {});
    await host.line.call('task.settle', { agendaItemId: task?.agendaItemId ?? '', doneOn: '2022-01-06', remark: '两人已到岗' });
    expect(await host.line.call('task.list', {})).toMatchObject([{ doneOn: '2022-01-06', remark: '两人已到岗' }]);
    expect(await meetings.state(id)).toMatchObject({ final: { intact: true } });
    await host.line.call('history.undo', {});
    expect(await host.line.call('task.list', {})).toMatchObject([{ doneOn: null, remark: '' }]);
    expect((await host.line.call('verify.run', {})).ok).toBe(true);
  });

  test('takes amendments that follow from each other and are not taken back; a record still open takes none', async () => {
    const open = await meetings.hold();
    await expect(meetings.amend(open, '写错')).rejects.toMatchObject(refused(/还没有定稿/));
    const id = await meetings.hold();
    await meetings.finalise(id);
    await meetings.amend(id, '第一项票数应为赞成 2 票。');
    await meetings.amend(id, '地点应为物业会议室。');
    await expect(host.line.call('history.undo', {})).rejects.toMatchObject(refused(/再写一条更正/));
    const { amendments, final } = await meetings.state(id);
    expect(amendments.map((one) => one.words)).toEqual(['第一项票数应为赞成 2 票。', '地点应为物业会议室。']);
    expect(final).toMatchObject({ intact: true, by: '书记' });
  });
});

describe('checking the post', () => {
  /** past the triggers, as somebody with the key and a database tool would do it; each change is taken back after it was looked at */
  const tamperings: readonly (readonly [what: string, sql: string, found: keyof FinalProof])[] = [
    ['one character of a statement', `update agenda_item set statements = replace(statements, '缺两人', '缺三人')`, 'changed'],
    ['one vote', `update agenda_item set votes = '{"for":0,"against":1,"abstain":0}'`, 'changed'],
    [
      'an item put in afterwards',
      `insert into agenda_item select 'x', meeting_id, 9, title, statements, resolution, votes, responsible, due_on, done_on, category from agenda_item`,
      'changed',
    ],
    ['the minute it was made final', `update meeting set finalised_at = '2022-01-05T21:00'`, 'changed'],
    ['the lock taken off', 'update meeting set final_hash = null, finalised_at = null', 'unlocked'],
    ['a photo taken out of the record', `update meeting_attachment set removed = 1 where file_name = '签到.png'`, 'changed'],
    ['one byte of a photo', `update meeting_attachment set bytes = x'89504e47' where file_name = '签到.png'`, 'tornFiles'],
    ['a word of an amendment', `update meeting_amendment set words = '没有错' where words like '%票数%'`, 'brokenChains'],
    ['the last amendment struck out', `delete from meeting_amendment where words like '%补充附件%'`, 'brokenChains'],
    [
      'a photo added later called otherwise',
      `update meeting_attachment set file_name = '别的.png' where file_name = '后补.png'`,
      'brokenChains',
    ],
  ];

  test('finds whatever was changed in the file behind its back, and nothing else', async () => {
    const id = await meetings.hold();
    await meetings.attach(id, pngBytes('a'));
    await meetings.finalise(id);
    await meetings.amend(id, '票数应为赞成 2 票。');
    await meetings.attach(id, pngBytes('b'), '后补.png');
    const { ok, checks } = await host.line.call('verify.run', {});
    expect({ ok, names: checks.map((one) => one.name) }).toMatchObject({ ok: true, names: expect.arrayContaining(['会议定稿没有改动']) });
    await withRawFile(host, (db) => {
      const { $client } = db;
      for (const trigger of $client.prepare("select name from sqlite_master where type = 'trigger'").pluck().all())
        $client.exec(`drop trigger "${trigger}"`);
      const sound = proveFinals(db);
      expect(sound).toMatchObject({ finals: 1, amendments: 2, attachments: 2, changed: [], unlocked: [], brokenChains: [], tornFiles: [] });
      for (const [what, sql, found] of tamperings) {
        $client.exec('begin');
        expect($client.prepare(sql).run().changes, what).toBeGreaterThan(0);
        expect(proveFinals(db)[found], what).toHaveLength(1);
        $client.exec('rollback');
        expect(proveFinals(db), `${what}, taken back`).toEqual(sound);
      }
    });
  });

  test('names the meeting when one bit of a final record was changed', async () => {
    const id = await meetings.hold();
    await meetings.finalise(id);
    await withRawFile(host, ({ $client }) => {
      $client.exec('drop trigger meeting_final_no_update');
      $client.exec(`update meeting set place = '门房'`);
    });
    host = startTestHost({ dataFolder: host.dataFolder });
    const { posts } = await host.line.call('laptop.state', {});
    await host.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
    const { ok, checks } = await host.line.call('verify.run', {});
    expect(ok).toBe(false);
    expect(checks.filter((one) => !one.ok)).toEqual([{ name: '会议定稿没有改动', ok: false, detail: '支委会第1次 与定稿时不符' }]);
    expect(await host.line.call('record.state', { id })).toMatchObject({ final: { intact: false } });
  });
});
