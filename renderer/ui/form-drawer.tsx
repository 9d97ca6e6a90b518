import { App, Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import { useMayWriteHere } from '#renderer/api/use-me.ts';
import { FailureNotice } from './failure-notice.tsx';
import { PlainForm } from './plain-form.tsx';
import { useUnsavedWarning } from './use-unsaved-warning.ts';
import './form-parts.css';

interface FormDrawerProps {
  readonly title: string;
  /** Verb on the button that saves: 添加, 接收, 发放. */
  readonly verb: string;
  /** Something was typed that closing would lose. */
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** At the head, beside the title: what there is to know of the record. */
  readonly head?: ReactNode;
  /** More beside the saving button. */
  readonly extra?: ReactNode;
  /** Below the form and not part of it. */
  readonly after?: ReactNode;
  /** Forms with lines of several fields. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A form at the side of the page it belongs to: Enter or the button saves, closing asks only when something would be lost. */
export const FormDrawer = ({
  title,
  verb,
  dirty,
  busy,
  failure,
  onSubmit,
  onClose,
  head,
  extra,
  after,
  wide = false,
  children,
}: FormDrawerProps) => {
  const { modal } = App.useApp();
  const formId = useId();
  const here = useMayWriteHere();
  useUnsavedWarning(dirty);
  /** the next failure answers a try to save, and leads to the field it is about */
  const tried = useRef(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!failure || !tried.current) return;
    tried.current = false;
    body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  const submit = () => {
    tried.current = true;
    onSubmit();
  };
  const close = () => {
    if (!dirty) return onClose();
    modal.confirm({
      title: '填写的内容还没有保存',
      content: '不保存就关上，这次填写的内容会丢掉。',
      okText: '不保存，关上',
      cancelText: '继续填写',
      autoFocusButton: 'cancel',
      okButtonProps: { type: 'default' },
      cancelButtonProps: { type: 'primary' },
      onOk: onClose,
    });
  };
  return (
    <Drawer
      open
      title={title}
      onClose={close}
      extra={head}
      size={wide ? 'min(64rem, 100vw)' : 'min(46rem, 100vw)'}
      footer={
        <div className="form-drawer-foot">
          {/* named by its verb alone: antd leaves its sign of waiting behind when the window locks meanwhile */}
          <Button type="primary" htmlType="submit" form={formId} loading={busy} aria-busy={busy} aria-label={verb} disabled={!here.may}>
            {verb}
          </Button>
          <Button onClick={close}>关上</Button>
          {extra}
          {here.why && <span className="quiet">{here.why}。</span>}
        </div>
      }
    >
      <div ref={body}>
        <FailureNotice failure={failure} />
        <PlainForm id={formId} label={title} onSubmit={submit}>
          {children}
        </PlainForm>
        {after}
      </div>
    </Drawer>
  );
};
