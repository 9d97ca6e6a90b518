import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#core/time/local-date.ts';
import { absent, type LoadRecord, present } from './record.ts';

const bodyOf = (version: number): string => `第${version}号\n`.repeat(30).trim();

/** 告知书: one row with a long text. */
export const noticeRecord = (): LoadRecord => {
  const id = randomUUID();
  return {
    what: 'notice',
    write: (line, version, commandId) =>
      line.ask(
        'notice.save',
        {
          id,
          fields: {
            ...{
              kind: 'notification',
              title: `告知书${version}`,
              salutation: '居民朋友：',
              body: bodyOf(version),
              signature: `${version}`,
            },
            date: '2022-01-06' as LocalDate,
          },
        },
        commandId,
      ),
    find: ({ notices }) => {
      const notice = notices.find((one) => one.id === id);
      if (!notice) return absent;
      const version = Number(notice.signature);
      return present(version, notice.title === `告知书${version}` && notice.body === bodyOf(version));
    },
  };
};
