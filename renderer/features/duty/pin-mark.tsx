import { PushpinFilled } from '@ant-design/icons';

/** 固定: planning never moves this duty. */
export const PinMark = () => (
  <>
    <PushpinFilled className="duty-pin" aria-hidden="true" />
    <span className="off-screen">固定</span>
  </>
);
