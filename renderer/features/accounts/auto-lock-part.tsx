import { Radio } from 'antd';
import { AUTO_LOCK_WARNING_SECONDS, type AutoLockMinutes, autoLockChoices } from '#core/post/account.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

const options = autoLockChoices.map((minutes) => ({ value: minutes, label: `${minutes} 分钟` }));

/** 自动锁定: after how long without keys or mouse. */
export const AutoLockPart = () => {
  const { data, error } = useHostQuery('account.autoLock', {});
  const save = useAct('account.saveAutoLock', { done: (minutes) => `没有人用 ${minutes} 分钟后自动锁定` });
  const { may, why } = useMay('account.saveAutoLock');
  return (
    <section className="account-part" aria-labelledby="auto-lock-title">
      <h2 id="auto-lock-title">自动锁定</h2>
      <FailureNotice failure={error} />
      <p>多久没有按键和鼠标就自动锁定？锁定前 {AUTO_LOCK_WARNING_SECONDS} 秒会提醒，填到一半的内容不会丢。</p>
      <Radio.Group
        aria-label="多久自动锁定"
        optionType="button"
        options={options}
        value={data}
        disabled={!may || save.busy}
        onChange={(event) => void save.run({ minutes: event.target.value as AutoLockMinutes })}
      />
      {!may && <p className="quiet">{why}。</p>}
      <p className="quiet">离开座位请随手按 Ctrl+L。电脑睡眠或锁屏时，桌面窗口会一起锁定。</p>
    </section>
  );
};
