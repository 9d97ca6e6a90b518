import type { LocalTime } from '../time/local-date.ts';
import type { BackupCounts, BackupReason } from './backup.ts';

/** 出了什么问题: what keeps a post from opening as it was left. The first half of each says what is wrong, the second what it means. */
export const troubleWords = {
  folderMissing: ['放资料的文件夹不在原处', '可能被移走，或者所在的磁盘没有接上。接上以后点“再看一次”。'],
  databaseMissing: ['数据文件 post.db 不见了', '程序没有新建空的来顶替。可以用备份恢复。'],
  empty: ['数据文件是空的（0 字节）', '多半是磁盘满时被别的程序截断了。可以用备份恢复。'],
  foreign: ['数据文件被别的内容盖住了', '开头不是本程序写的内容。可以用备份恢复。'],
  unreadable: ['数据文件读不出来', '文件已损坏，或者和钥匙文件不是一套。可以用备份恢复。'],
  damagedPages: ['数据文件有一部分损坏', '每一页都有校验，坏的不会当成好的显示。可以用备份恢复；没坏的部分可以先抢救出来。'],
  keysMissing: ['钥匙文件不见了', '没有钥匙，加密的资料打不开。备份里也带着钥匙，可以只把钥匙取回来，一条记录也不少。'],
  keysDamaged: ['钥匙文件和它的副本都损坏了', '没有钥匙，加密的资料打不开。备份里也带着钥匙，可以只把钥匙取回来，一条记录也不少。'],
  newer: ['资料是更新版本的程序写的', '旧程序只看不写，文件一个字节也没有动。请换用新版程序；急用可以先导出一份来看。'],
  rolledBack: ['资料比上次确认的旧', '可能放回了旧文件，或者最后几步没有写进磁盘。'],
  held: ['另一个窗口或程序正开着它', '请先在那边锁定或关闭，再点“再看一次”。'],
} as const satisfies Record<string, readonly [string, string]>;
export type Trouble = keyof typeof troubleWords;

/** A backup that lies somewhere on this laptop or on a stick now plugged in. */
export interface FoundBackup {
  /** what the window names it by; paths stay with the host */
  readonly token: string;
  /** where it lies, to be read by a person */
  readonly path: string;
  readonly place: 'beside' | 'laptop' | 'stick';
  readonly at: LocalTime;
  readonly reason: BackupReason;
  /** the last step it holds */
  readonly seq: number;
  readonly bytes: number;
  readonly counts: BackupCounts;
}

/** 放在一边的文件: a state that gave way to a restored one, whole and as it was. */
export interface AsideState {
  readonly stamp: string;
  readonly at: LocalTime;
  readonly bytes: number;
  /** holds a database file; without one there is nothing to put back */
  readonly complete: boolean;
}

export interface RecoveryReport {
  readonly branchName: string;
  readonly folder: string;
  /** empty: nothing was found wrong, as far as could be looked without the passphrase */
  readonly troubles: readonly Trouble[];
  /** what was confirmed and what is there, when it is rolled back */
  readonly rollback: { readonly expected: number; readonly found: number } | null;
  /** of this branch, newest step first */
  readonly backups: readonly FoundBackup[];
  readonly aside: readonly AsideState[];
  /** rows that can still be read, when the passphrase opened the file and not all of it reads; null = not looked or nothing */
  readonly readable: { readonly tables: number; readonly rows: number } | null;
}

/** What was saved of a file that does not open as it should. */
export interface Rescue {
  readonly name: string;
  readonly folder: string;
  readonly tables: number;
  readonly rows: number;
  /** tables of which a part could not be read, by their Chinese name */
  readonly partly: readonly string[];
}
