import { Button, Input } from 'antd';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Session } from '#core/contract/results.ts';
import { useHost } from '#renderer/api/use-host.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { hasUnsaved } from '#renderer/ui/use-unsaved-warning.ts';
import { useSession } from './session.tsx';

interface UnlockOverlayProps {
  readonly session: Session;
  readonly lost: boolean;
  /** What happened, when it was not the person who locked. */
  readonly sentence: string | null;
}

/** Without the fading of antd: it would be seen a moment too long, and could have the cursor only a moment too late. */
const atOnce = (change: () => void): void => {
  document.body.classList.add('at-once');
  change();
  // styles are settled now, before fading is allowed again
  document.body.getBoundingClientRect();
  document.body.classList.remove('at-once');
};

/**
 * antd puts dialogs and toasts into the body, beside the pages: they must be as unreadable as the pages while locked, from the first frame
 * to the last. What had the cursor has it again.
 */
const useHiddenBody = (): void => {
  useLayoutEffect(() => {
    const before = document.activeElement;
    atOnce(() => document.body.classList.add('locked'));
    return () => {
      atOnce(() => document.body.classList.remove('locked'));
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
};

/**
 * The passphrase has the cursor. A drawer that is open or opening beneath takes it back, and loses it to nobody when it is hidden: then it
 * returns here.
 */
const useHeldFocus = (): RefObject<HTMLDivElement | null> => {
  const overlay = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const focus = () => overlay.current?.querySelector<HTMLElement>('input, button[type="submit"]')?.focus();
    const look = () => requestAnimationFrame(() => overlay.current?.contains(document.activeElement) || focus());
    focus();
    look();
    document.addEventListener('focusout', look);
    return () => document.removeEventListener('focusout', look);
  }, []);
  return overlay;
};

interface TakeOverProps {
  readonly former: string;
  readonly next: Session;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** 换人: what the former person typed is theirs; the next one never sees it, and is asked before it goes. */
const TakeOver = ({ former, next, onTake, onLeave }: TakeOverProps) => (
  <div className="unlock-form" role="alertdialog" aria-labelledby="take-title">
    <h1 id="take-title">{former}有内容没有保存</h1>
    <p>
      {next.userName}，口令对了。{former}填到一半的内容您看不到；您现在进去，这些内容就放弃了。请先请{former}
      回来保存，或者确定不要了再进去。
    </p>
    <div className="row">
      <Button type="primary" size="large" autoFocus onClick={onLeave}>
        不进去，留给{former}
      </Button>
      <Button size="large" onClick={onTake}>
        放弃{former}没保存的内容，进去
      </Button>
    </div>
  </div>
);

const useUnlock = (session: Session) => {
  const { enter, leave } = useSession();
  const host = useHost();
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState<Session | null>(null);
  const unlock = useWork('laptop.unlock');
  const sample = useWork('laptop.openSample');
  const open = async () => {
    const { post, placeId, accountId } = session;
    const answer = post.sample ? await sample.run({}) : await unlock.run({ postId: placeId, passphrase });
    setPassphrase('');
    if (!answer.ok) return;
    if (answer.value.accountId !== accountId && hasUnsaved()) setNext(answer.value);
    else enter(answer.value);
  };
  const stayOut = async () => {
    setNext(null);
    await host.ask('laptop.lock', {}).catch(() => undefined);
  };
  return { passphrase, setPassphrase, next, unlock, sample, open, stayOut, enter, leave };
};

/** Covers everything until the passphrase is right; what was typed stays beneath. */
export const UnlockOverlay = ({ session, lost, sentence }: UnlockOverlayProps) => {
  const { post, userName } = session;
  const { passphrase, setPassphrase, next, unlock, sample, open, stayOut, enter, leave } = useUnlock(session);
  useHiddenBody();
  const overlay = useHeldFocus();
  if (next) {
    return (
      <div className="unlock" role="dialog" aria-modal="true">
        <TakeOver former={userName} next={next} onTake={() => enter(next)} onLeave={() => void stayOut()} />
      </div>
    );
  }
  return (
    <div ref={overlay} className="unlock" role="dialog" aria-modal="true" aria-labelledby="unlock-title">
      <PlainForm className="unlock-form" onSubmit={() => void open()}>
        <h1 id="unlock-title">{post.branchName}</h1>
        {sentence && <p className="banner banner-done">{sentence}</p>}
        {lost && <p className="banner banner-look">数据服务中断，正在自动恢复…</p>}
        <p>已锁定。填到一半的内容还在，打开后接着做。{!post.sample && '换人用，就输入下一位自己的口令。'}</p>
        <FailureNotice failure={unlock.failure ?? sample.failure} />
        {!post.sample && (
          <FormField label="口令" name="passphrase" failure={unlock.failure} hint={`锁定前是${userName}在用`}>
            {(field) => (
              <Input.Password {...field} autoComplete="off" value={passphrase} onChange={(event) => setPassphrase(event.target.value)} />
            )}
          </FormField>
        )}
        <div className="row">
          <Button type="primary" htmlType="submit" size="large" loading={unlock.busy || sample.busy} disabled={lost}>
            {post.sample ? '继续用示例' : '打开'}
          </Button>
          <Button size="large" onClick={() => void leave()}>
            换一个指挥所或用恢复码
          </Button>
        </div>
        <p className="quiet">换一个指挥所会放弃没有保存的内容。</p>
      </PlainForm>
    </div>
  );
};
