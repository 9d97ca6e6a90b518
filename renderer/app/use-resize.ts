import { App } from 'antd';
import { failureOf } from '#renderer/api/use-act.ts';
import { useLaptop, useSavePreferences } from '#renderer/api/use-laptop.ts';

const STEP = 10;
const SMALLEST = 90;
const LARGEST = 175;
const USUAL = 100;

/** Ctrl + − 0: the size of everything on screen, remembered on this laptop. */
export const useResize = (): ((step: 1 | -1 | 0) => void) => {
  const { message } = App.useApp();
  const { data } = useLaptop();
  const save = useSavePreferences();
  return (step) => {
    if (!data) return;
    const wanted = step === 0 ? USUAL : data.preferences.size + step * STEP;
    const size = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    save({ ...data.preferences, size }).then(
      () => message.info(`字号 ${size}%`),
      (error) => message.error(failureOf(error).sentence),
    );
  };
};
