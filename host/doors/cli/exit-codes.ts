import type { FailureCode } from '#core/contract/failure.ts';

/** Documented in `--help` and the manual; scripts rely on them. */
export const exitCodes = { done: 0, failed: 1, usage: 2, wrongPassphrase: 3, held: 4, missing: 5 } as const;

export const exitCodeHelp =
  '退出码：0 完成；1 没有做成或核对不通过；2 命令写法不对；3 口令不对；4 指挥所正被别的窗口占用；5 缺少浏览器等系统部件。';

export const exitCodeOf = (code: FailureCode): number => {
  switch (code) {
    case 'wrongPassphrase':
      return exitCodes.wrongPassphrase;
    case 'held':
      return exitCodes.held;
    case 'unavailable':
      return exitCodes.missing;
    default:
      return exitCodes.failed;
  }
};
