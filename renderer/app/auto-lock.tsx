import { useEffect, useRef, useState } from 'react';
import { useHost, useHostQuery } from '#renderer/api/use-host.ts';
import { type Idle, idleAfter } from './idle.ts';

const LOOK_EVERY_MS = 1000;
/** Often enough for the host, which counts in minutes. */
const TELL_EVERY_MS = 20_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'compositionupdate'] as const;

/** How long nobody has touched keys or mouse, looked at every second. Calls `onOver` once when the time is up. */
const useIdle = (minutes: number | undefined, onOver: () => void): Idle => {
  const host = useHost();
  const [idle, setIdle] = useState<Idle>('in use');
  const last = useRef(Date.now());
  const told = useRef(0);
  useEffect(() => {
    if (minutes === undefined) return;
    last.current = Date.now();
    const touch = () => {
      last.current = Date.now();
      if (Math.abs(last.current - told.current) < TELL_EVERY_MS) return;
      told.current = last.current;
      host.tellActive();
    };
    const look = () => {
      // wall time counts the laptop's sleep as well; put back, it starts again
      last.current = Math.min(last.current, Date.now());
      const now = idleAfter(Date.now() - last.current, minutes);
      setIdle((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      if (now === 'over') onOver();
    };
    for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true });
    const watch = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(watch);
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
    };
  }, [host, minutes, onOver]);
  return idle;
};

/** 自动锁定: a line that counts the last half minute; any key or movement ends it, and what is typed stays as it is. */
export const AutoLock = ({ onOver }: { readonly onOver: () => void }) => {
  const { data: minutes } = useHostQuery('account.autoLock', {});
  const idle = useIdle(minutes, onOver);
  if (typeof idle === 'string') return null;
  return (
    <div className="auto-lock banner banner-look">
      <span role="alert">很久没有人用，马上自动锁定。动一下鼠标或按任意键就不锁；填到一半的内容不会丢。</span>
      <span className="figures" aria-hidden="true">
        {idle.secondsLeft} 秒
      </span>
    </div>
  );
};
