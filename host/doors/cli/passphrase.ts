import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { ExpectedFailure } from '#core/contract/failure.ts';

/** Swallows the echo while a passphrase is typed. */
const silence = new Writable({ write: (_chunk, _encoding, done) => done() });

/** From the environment, else asked for on the terminal without echo. */
export const readSecret = async (variable: string, words: string): Promise<string> => {
  const given = process.env[variable];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) {
    throw new ExpectedFailure('wrongPassphrase', `没有${words}。请设置环境变量 ${variable}，或在终端里运行后按提示输入。`);
  }
  process.stderr.write(`${words}（输入时不显示）:`);
  const terminal = createInterface({ input: process.stdin, output: silence, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
};

/** The passphrase that opens the post. */
export const readPassphrase = (): Promise<string> => readSecret('POST_PASSPHRASE', '口令');
