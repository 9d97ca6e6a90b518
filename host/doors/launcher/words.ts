/** 启动程序 says little, and only this. */
export const words = {
  opened: '临时党支部指挥所已打开。关闭窗口或按 Ctrl-C 退出，已确认的记录都已保存。',
  noDisplay: '这里没有图形界面。请在本机的浏览器中打开下面的地址，按 Ctrl-C 退出：',
  noBrowser: '没有找到 Chromium、Chrome 或 Edge 浏览器。请用本机的浏览器打开下面的地址，按 Ctrl-C 退出：',
  notOpened: '请用本机的浏览器打开下面的地址，按 Ctrl-C 退出：',
  restarted: '数据服务中断，已自动恢复，已确认的记录都在。窗口里没有提示“已保存”的那一步请再做一次。',
  failing: '数据服务反复中断，无法继续。已确认的记录都在。请重新启动；仍不行时，请联系维护人员并保留数据文件夹。',
} as const;

export const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};
