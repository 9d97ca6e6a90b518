import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DoorKind } from '#core/contract/results.ts';
import type { PostFields } from '#core/post/post.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Clock, PostHost, Printer } from '../door.ts';
import { type DirectLine, openDirectLine } from '../doors/direct-line.ts';
import { createPostHost } from '../post-host.ts';

export const PASSPHRASE = '守一道关 护一方人';

export const testPost: PostFields = {
  branchName: '龙泉社区临时党支部',
  community: '龙泉社区',
  street: '泰前街道',
  foundedOn: '2022-01-04' as LocalDate,
  zone: 'Asia/Shanghai',
  hotline: '0538-6220000',
  supervisionPhone: '12345',
  buildings: 13,
  entrances: 50,
  households: 753,
};

/** This laptop has no printer attached: tests that print use the real Chromium printer instead. */
const noPrinter: Printer = {
  pdf: () => Promise.reject(new ExpectedFailure('unavailable', '没有打印程序')),
  png: () => Promise.reject(new ExpectedFailure('unavailable', '没有打印程序')),
  close: () => Promise.resolve(),
};

export interface TestHost {
  readonly host: PostHost;
  readonly line: DirectLine;
  readonly dataFolder: string;
  /** another window of the same host */
  readonly openLine: () => DirectLine;
  /** ends the host and starts a new one on the same data folder */
  restart(): Promise<TestHost>;
  close(): Promise<void>;
}

interface Wishes {
  readonly dataFolder?: string;
  readonly clock?: Clock;
  readonly printer?: Printer;
  /** 'command-line' unless told: a door with windows also locks them when nobody is there */
  readonly door?: DoorKind;
}

/** A real host on a real encrypted file in a temporary folder; 6 January 2022, 10:00 in Shanghai unless told. */
export const startTestHost = (wishes: Wishes = {}): TestHost => {
  const dataFolder = wishes.dataFolder ?? mkdtempSync(join(tmpdir(), 'post-host-'));
  const clock = wishes.clock ?? { now: () => Date.parse('2022-01-06T10:00:00+08:00') };
  const workerFolder = fileURLToPath(new URL('../workers', import.meta.url));
  const host = createPostHost({
    door: wishes.door ?? 'command-line',
    version: 'test',
    dataFolder,
    clock,
    printer: wishes.printer ?? noPrinter,
    workerFolder,
    pause: () => Promise.resolve(),
  });
  return {
    host,
    line: openDirectLine(host),
    dataFolder,
    openLine: () => openDirectLine(host),
    restart: async () => {
      await host.close();
      return startTestHost({ ...wishes, dataFolder });
    },
    close: async () => {
      await host.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};

export const createPost = (line: DirectLine, post: PostFields = testPost) => line.call('laptop.create', { post, passphrase: PASSPHRASE });
