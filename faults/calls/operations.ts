import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { backupsBelow, isWholeBackup } from '../load/backup-files.ts';
import { badFilesIn, finishedExports } from '../load/export-files.ts';
import { PASSPHRASE, postFolderOf } from '../load/prepared-post.ts';
import type { OperationOf } from './operation.ts';

/** 备份: a copy, checked, renamed; whatever happens, what bears the name of a backup is whole. */
const backup: OperationOf = (post) => ({
  what: 'backup',
  act: (line) => line.ask('backup.run', { folder: null }),
  after: async () => {
    const bad = backupsBelow(postFolderOf(post)).filter((path) => !isWholeBackup(path));
    return bad.length > 0 ? [`${bad.length} files under the name of a backup are not whole`] : [];
  },
});

/** 导出 to a folder: complete, or under a name that says it is not. */
const exporting: OperationOf = (post) => {
  const stick = `${post.home}-stick`;
  mkdirSync(stick);
  let folder = '';
  return {
    what: 'export',
    before: async (host) => {
      folder = await host.grant(stick);
    },
    act: (line) => line.ask('export.write', { folder, parts: [{ kind: 'roster' }, { kind: 'ledgers' }] }),
    after: async (_line, done) => {
      const folders = finishedExports(stick);
      const bad = folders.filter((one) => badFilesIn(one).length > 0);
      return [
        ...(bad.length > 0 ? [`${bad.length} finished exports are not whole`] : []),
        ...(done && folders.length === 0 ? ['an acknowledged export is not there'] : []),
      ];
    },
  };
};

/** 恢复 in place, from a backup of this very moment: before or after it, every record is the same. */
const restore: OperationOf = ({ postId }) => {
  let newest = '';
  return {
    what: 'restore in place',
    before: async (_host, line) => {
      await line.call('backup.run', { folder: null });
      await line.call('laptop.lock', {});
      const { backups } = await line.call('recovery.look', { postId, passphrase: PASSPHRASE });
      newest = backups[0]?.token ?? '';
    },
    act: (line) =>
      line.ask('recovery.restore', { postId, backup: newest, where: 'here', secret: { kind: 'passphrase', words: PASSPHRASE } }),
  };
};

/** 停用 of a user: the database gets another key. */
const rotation: OperationOf = ({ postId }) => {
  let count = 0;
  let id = '';
  let passphrase = '';
  return {
    what: 'key rotation',
    before: async (_host, line) => {
      count += 1;
      id = randomUUID();
      passphrase = `仓库钥匙第${count}把 ${id.slice(0, 8)}`;
      await line.call('account.add', { id, name: `库管${count}`, role: 'storekeeper', passphrase, own: PASSPHRASE });
    },
    act: (line) => line.ask('account.revoke', { id, own: PASSPHRASE }),
    after: async (line, done) => {
      if (!done) return [];
      await line.call('laptop.lock', {});
      const { outcome } = await line.ask('laptop.unlock', { postId, passphrase });
      await line.call('laptop.unlock', { postId, passphrase: PASSPHRASE });
      return outcome?.ok ? ['a revoked passphrase still opens'] : [];
    },
  };
};

/** One command of each of four hands. */
const save: OperationOf = (_post, day) => ({
  what: 'save',
  act: async (line) => {
    await day.few(line);
    return null;
  },
});

export const operations: readonly OperationOf[] = [save, backup, exporting, restore, rotation];
