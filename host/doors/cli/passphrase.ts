import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { ExpectedFailure } from '#core/contract/failure.ts';

/** Swallows the echo while a passphrase is typed. */
const silence = new Writable({ write: (_chunk, _encoding, done) => done() });

/** `POST_PASSPHRASE`, else asked for on the terminal without echo. */
export const readPassphrase = async (): Promise<string> => {
  const given = process.env.POST_PASSPHRASE;
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) {
    throw new ExpectedFailure('wrongPassphrase', '没有口令。请设置环境变量 POST_PASSPHRASE，或在终端里运行后按提示输入。');
  }
  process.stderr.write('口令（输入时不显示）:');
  const terminal = createInterface({ input: process.stdin, output: silence, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
};
