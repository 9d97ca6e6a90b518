import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountId, DutyPostId, PostId, ShiftId } from '#core/contract/id.ts';
import { roles } from '#core/contract/route.ts';
import { defaultDemand, defaultDutyPosts, defaultShifts } from '#core/duty/default-setup.ts';
import type { PostFields } from '#core/post/post.ts';
import { localTimeIn } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { saveMark } from '#db/high-water-mark.ts';
import { type Keyring, makeKeyring, saveKeyring } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { createRowWriter, type RowWriter } from '#db/row-writer.ts';
import { saveDemand, saveDutyPost, saveShifts } from '#db/stores/duty/duty.ts';
import { appendEvent, hashInput } from '#db/stores/events.ts';
import { addPost } from '#db/stores/post/post.ts';
import { addFirstHolder } from './accounts/first-holder.ts';
import type { HostOptions } from './door.ts';
import { DATABASE_NAME } from './laptop-register.ts';

const newId = <Id extends string>(): Id => randomUUID() as string as Id;

/** Two gates and a patrol in three shifts, so that the first plan needs no set-up. */
const addDefaultDuties = (writer: RowWriter): void => {
  const posts = defaultDutyPosts([newId<DutyPostId>(), newId<DutyPostId>(), newId<DutyPostId>()]);
  const shifts = defaultShifts([newId<ShiftId>(), newId<ShiftId>(), newId<ShiftId>()]);
  for (const { id, ...fields } of posts) saveDutyPost(writer, id, fields);
  saveShifts(writer, shifts);
  saveDemand(writer, defaultDemand(posts, shifts));
};

interface Founding {
  readonly post: PostFields & { readonly id: PostId; readonly sample: boolean };
  /** the secretary who sets it up */
  readonly userName: string;
  readonly keyring: Keyring;
}

const fill = (db: Db, founding: Founding, now: number) =>
  db.$client
    .transaction(() => {
      const { post, keyring, userName } = founding;
      const writer = createRowWriter(db);
      addPost(writer, post);
      addFirstHolder(writer, keyring, userName, localTimeIn(now, post.zone));
      addDefaultDuties(writer);
      // told by the program, not by a person: it is where undo ends
      return appendEvent(db, {
        commandId: randomUUID(),
        at: localTimeIn(now, post.zone),
        user: '系统',
        route: 'laptop.create',
        act: 'do',
        target: null,
        label: '建立指挥所',
        subject: post.branchName,
        inputHash: hashInput(post.id),
        changes: writer.changes,
        result: null,
      });
    })
    .immediate();

/** Creates a post in an empty `folder`: keyring, encrypted database, the default grid. */
export const createPostFolder = async (
  folder: string,
  wanted: { readonly post: PostFields; readonly passphrase: string; readonly sample: boolean; readonly userName?: string | undefined },
  { clock }: Pick<HostOptions, 'clock'>,
) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = await makeKeyring(newId<AccountId>(), wanted.passphrase);
  saveKeyring(folder, made.keyring);
  const database = openDatabase(join(folder, DATABASE_NAME), made.key, { create: true });
  try {
    const post = { ...wanted.post, id: newId<PostId>(), sample: wanted.sample };
    saveMark(folder, fill(database.db, { post, userName: wanted.userName ?? roles.secretary, keyring: made.keyring }, clock.now()));
  } finally {
    database.close();
  }
  return made;
};
