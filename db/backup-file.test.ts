import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BackupAbout, writeBackupFile } from './backup-file.ts';

it('is not written to the empty folder that a pulled stick leaves behind: it would be called a backup outside the laptop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'post-backup-'));
  try {
    const database = join(folder, 'copy.db');
    writeFileSync(database, 'encrypted');
    const { dev } = statSync(folder);
    const path = join(folder, 'a.postbackup.part');
    const about = { seq: 3 } as BackupAbout;
    expect(() => writeBackupFile(path, about, database, dev + 1)).toThrow(expect.objectContaining({ code: 'ENODEV' }));
    expect(statSync(path).size, 'nothing of the post lies there').toBe(0);
    writeBackupFile(path, about, database, dev);
    expect(statSync(path).size).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
