import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be mistaken for each other on paper (no 0 O 1 I L U). */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const GROUP_LENGTH = 4;

const group = (): string => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** 恢复码: 8 groups of 4, about 157 bits. */
export const makeRecoveryCode = (): string => Array.from({ length: GROUPS }, group).join('-');

/** As typed from the paper: case, width, spaces and dashes do not matter. */
export const plainRecoveryCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
