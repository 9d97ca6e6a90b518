import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

/** Asks before a page with unsaved words is left: for another place, another record (`focus`), or by closing the window. `fate` says what becomes of the words. */
export const useLeaveGuard = (dirty: boolean, what: string, fate = '现在离开，没有保存的内容会丢掉。'): void => {
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && (currentLocation.pathname !== nextLocation.pathname || focusOf(currentLocation.search) !== focusOf(nextLocation.search)),
  );
  const asking = useRef(false);
  useEffect(() => {
    if (blocker.state !== 'blocked' || asking.current) return;
    asking.current = true;
    const answer = (leave: boolean) => () => {
      asking.current = false;
      if (leave) blocker.proceed();
      else blocker.reset();
    };
    modal.confirm({
      title: `${what}还没有保存`,
      content: fate,
      okText: '不保存，离开',
      cancelText: '留下',
      autoFocusButton: 'cancel',
      okButtonProps: { type: 'default' },
      cancelButtonProps: { type: 'primary' },
      onOk: answer(true),
      onCancel: answer(false),
    });
  }, [blocker, modal, what, fate]);
  useUnsavedWarning(dirty);
};

/** the record that the address names */
const focusOf = (search: string): string | null => {
  const params = new URLSearchParams(search);
  return params.get('focus') ?? params.get('meeting');
};
