import { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { canonicalJson } from '#core/figures/package/canonical-json.ts';
import {
  type FiguresPackage,
  figuresPackage,
  PACKAGE_FORMAT,
  PACKAGE_MOST_BYTES,
  PACKAGE_VERSION,
} from '#core/figures/package/figures-package.ts';
import { readFingerprint } from '#core/figures/package/fingerprint.ts';
import { fingerprintOf, isPackageSigned } from './package-signature.ts';

const refuse = (sentence: string): never => {
  throw new ExpectedFailure('damaged', sentence);
};

const header = z.object({ format: z.literal(PACKAGE_FORMAT), version: z.int() });

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return bytes.byteLength > PACKAGE_MOST_BYTES ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const jsonOf = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

const ALTERED = '数据包和写出来时不一样，里面有内容被改动或损坏，不能用。请向对方重新要一份原来的文件。';

/**
 * Reads a 数据包 and refuses it unless every byte is as it was signed.
 * @param wanted fingerprints that are trusted, as typed from the sheets; none: only that nothing was changed is proved, not by whom it was made
 * @throws ExpectedFailure `damaged` with what is wrong and what to do
 */
export const readPackage = (
  bytes: Uint8Array,
  wanted: readonly string[] = [],
): { readonly package: FiguresPackage; readonly fingerprint: string } => {
  const text = textOf(bytes);
  const json = jsonOf(text);
  const head = header.safeParse(json);
  if (!head.success) return refuse('这个文件不是数据包，或者已经损坏，没有读取。请选对方导出的“数据包”文件。');
  if (head.data.version !== PACKAGE_VERSION)
    return refuse(`这个数据包的格式是第 ${head.data.version} 版，这里只认识第 ${PACKAGE_VERSION} 版，没有读取。请两边用同一版程序。`);
  const parsed = figuresPackage.safeParse(json);
  if (!parsed.success || text !== `${canonicalJson(json)}\n` || !isPackageSigned(parsed.data)) return refuse(ALTERED);
  const fingerprint = fingerprintOf(parsed.data.key);
  const trusted = wanted.map((typed) => readFingerprint(typed) ?? refuse(`“${typed}”不是指纹。指纹是交接单上的 8 组、每组 4 位。`));
  if (trusted.length > 0 && !trusted.includes(fingerprint))
    return refuse(`数据包不是用这个指纹的密钥签的，不能用。文件里的指纹是 ${fingerprint}，请和交接单上的对照，或打电话问对方。`);
  return { package: parsed.data, fingerprint };
};
