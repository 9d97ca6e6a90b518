import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a program of the system without stopping this process's own clock of acknowledgements; never throws for its exit code. */
export const tryCommand = (command: string, args: readonly string[]): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
    }
    child.once('error', (error) => resolve({ status: null, text: error.message }));
    child.once('close', (status) => resolve({ status, text: text.trim() }));
  });

/** As `tryCommand`, but throws with what it said unless it left with 0. */
export const runCommand = async (command: string, args: readonly string[]): Promise<string> => {
  const { status, text } = await tryCommand(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${text || status}`);
  return text;
};
