import type { Program } from './apply-update.ts';
import { programAt, programOf } from './program-folder.ts';
import { trustedKeys } from './trusted-keys.ts';

const system = `${process.platform}-${process.arch}`;

/** The program that this host belongs to. @param hostFolder the folder of its built files */
export const thisProgram = (hostFolder: string, version: string): Program => ({
  folder: programOf(hostFolder),
  running: version,
  system,
  keys: trustedKeys,
});

/** A program that is named from outside and not running: what its next start takes is its version. Null when no program lies there. */
export const namedProgram = (folder: string, next: (program: NonNullable<Program['folder']>) => string): Program | null => {
  const program = programAt(folder);
  return program && { folder: program, running: next(program), system, keys: trustedKeys };
};
