import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id, 19 MiB, t = 2, p = 1: OWASP's floor, lighter than the passphrase's. A million numbers are guessed through whatever one hash
 * costs, so the cost is not what guards a signature: the encryption of the file and the five tries are. The slow laptop at the gate,
 * where three people wait to sign at every change of shift, is why it is not dearer.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32, algorithm: 2 } as const;

/** With a salt of its own, in PHC notation. */
export const hashPin = (pin: string): Promise<string> => hash(pin, cost);

export const pinFits = (hashed: string, pin: string): Promise<boolean> => verify(hashed, pin);
