import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN.js';
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Preferences } from '#core/contract/results.ts';
import { cspNonce } from '#renderer/api/csp-nonce.ts';
import { antdTheme, rootPixels } from './antd-theme.ts';
import { type Palette, paletteOf } from './palette.ts';

const useMedia = (question: string): boolean => {
  const list = useMemo(() => window.matchMedia(question), [question]);
  return useSyncExternalStore(
    (changed) => {
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => list.matches,
  );
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The palette as custom properties (`--red-soft`) for our own style sheets. */
const paint = (palette: Palette, size: number, night: boolean): void => {
  const root = document.documentElement;
  for (const [name, colour] of Object.entries(palette)) root.style.setProperty(`--${kebab(name)}`, colour);
  root.style.fontSize = `${rootPixels(size)}px`;
  root.style.colorScheme = night ? 'dark' : 'light';
};

/**
 * One at a time, so that its 撤销 always means the action it names; each a new one: a message that is given new words while it fades
 * would never leave.
 */
const oneMessage = { top: 72, duration: 5, maxCount: 1 };
const csp = { nonce: cspNonce() };

interface AppearanceProps {
  readonly preferences: Preferences;
  readonly children: ReactNode;
}

/** Colours, size and language of everything on screen. */
export const Appearance = ({ preferences, children }: AppearanceProps) => {
  const systemNight = useMedia('(prefers-color-scheme: dark)');
  const moreContrast = useMedia('(prefers-contrast: more)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const night = preferences.theme === 'dark' || (preferences.theme === 'system' && systemNight);
  const { size } = preferences;
  const palette = useMemo(
    () => paletteOf(night ? 'dark' : 'light', moreContrast ? 'high' : preferences.contrast),
    [night, moreContrast, preferences.contrast],
  );
  useEffect(() => paint(palette, size, night), [palette, size, night]);
  const theme = useMemo(() => antdTheme(palette, night, size, !still), [palette, night, size, still]);
  return (
    <ConfigProvider locale={zhCN} csp={csp} theme={theme} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      <AntApp message={oneMessage}>{children}</AntApp>
    </ConfigProvider>
  );
};
