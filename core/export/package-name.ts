import type { LocalTime } from '../time/local-date.ts';

/** The one entry of an encrypted package. Names stay readable in a zip, so the outer one says nothing: the real names are inside this. */
export const INNER_NAME = '001.zip';

/** 20220106-1930 */
export const stampOf = (at: LocalTime): string => `${at.slice(0, 10).replaceAll('-', '')}-${at.slice(11).replace(':', '')}`;

/** 资料-20220106-1930.zip: neither the branch nor what is inside. */
export const packageName = (at: LocalTime): string => `资料-${stampOf(at)}.zip`;

/** 临时党支部-20220106-1930 */
export const folderName = (at: LocalTime): string => `临时党支部-${stampOf(at)}`;
