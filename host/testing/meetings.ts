import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { InputOf } from '#core/contract/routes.ts';
import type { DirectLine } from '../doors/direct-line.ts';

type Fields = InputOf<'meeting.save'>['fields'];
type Item = Fields['agenda'][number];

export const agendaItem = (change: Partial<Item> = {}): Item => ({
  id: randomUUID(),
  title: '夜班人手',
  statements: [{ speaker: '王喆', words: '夜班缺两人。' }],
  resolution: '从志愿者中补充两人',
  votes: { for: 1, against: 0, abstain: 0 },
  responsible: '李四',
  dueOn: '2022-01-08',
  doneOn: null,
  ...change,
});

/** A 支委会 of 5 January 2022, whole but for nothing: it may be made final on the 6th. */
export const meetingFields = (change: Partial<Fields> = {}): Fields => ({
  kind: 'committee',
  title: '第一次支委会',
  startsAt: '2022-01-05T19:30',
  endsAt: '2022-01-05T20:45',
  place: '值班室',
  chair: '王喆',
  recorder: '王喆',
  attendees: [{ personId: null, name: '王喆', presence: 'present', reason: '', voter: true }],
  agenda: [agendaItem()],
  summary: '',
  ...change,
});

/** Bytes of a PNG, one grey pixel in front of `weight` bytes that stand nowhere else. */
export const pngBytes = (mark = '', weight = 0): Buffer => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const words = Buffer.from(mark + 'x'.repeat(weight));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', words),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Short words for what a secretary does after a meeting. */
export const openMeetings = (line: DirectLine) => ({
  hold: async (change: Partial<Fields> = {}): Promise<string> => {
    const id = randomUUID();
    await line.call('meeting.save', { id, fields: meetingFields(change) });
    return id;
  },
  finalise: async (id: string) => {
    const { seen } = await line.call('record.state', { id });
    return line.call('record.finalise', { id, seen });
  },
  amend: (meetingId: string, words: string) => line.call('record.amend', { id: randomUUID(), meetingId, words }),
  attach: async (meetingId: string, bytes: Buffer, fileName = '签到.png'): Promise<string> => {
    const id = randomUUID();
    await line.call('attachment.add', { id, meetingId, fileName, caption: '', base64: bytes.toString('base64') });
    return id;
  },
  state: (id: string) => line.call('record.state', { id }),
});
