import { App, Button } from 'antd';
import type { ClockWarning } from '#core/post/clock.ts';
import { dateOf, type LocalTime, longDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { mayDo } from '#renderer/api/use-me.ts';
import { useSession } from './session.tsx';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;

const timeWords = (time: LocalTime): string => `${longDate(dateOf(time))} ${time.slice(11)}`;

const spanWords = (minutes: number): string => {
  if (minutes >= MINUTES_PER_DAY) return `${Math.floor(minutes / MINUTES_PER_DAY)} 天`;
  return minutes >= MINUTES_PER_HOUR ? `${Math.floor(minutes / MINUTES_PER_HOUR)} 小时` : `${minutes} 分钟`;
};

const sentenceOf = ({ is, now, last, minutes }: ClockWarning): string =>
  is === 'behind'
    ? `电脑时间现在是 ${timeWords(now)}，比最后一条记录（${timeWords(last)}）还早 ${spanWords(minutes)}。`
    : `电脑时间现在是 ${timeWords(now)}，离最后一条记录（${timeWords(last)}）已有 ${spanWords(minutes)}。`;

/** 电脑时间不对: on every page, because whatever is entered now gets this time. Gone by itself when the clock is set right. */
export const ClockBanner = () => {
  const { modal } = App.useApp();
  const { phase } = useSession();
  const { data } = useHostQuery('today.summary', {});
  const confirm = useAct('clock.confirm', { done: () => '已记下：电脑时间没错' });
  const clock = data?.clock;
  if (!clock || phase.kind === 'choosing') return null;
  const ask = () =>
    modal.confirm({
      title: `现在真的是 ${timeWords(clock.now)} 吗？`,
      content: '请和手机或手表对一下。确认以后不再提醒，操作记录里会留下是谁确认的。',
      okText: '是，时间没错',
      cancelText: '不是，先去改电脑时间',
      autoFocusButton: 'cancel',
      okButtonProps: { type: 'default' },
      onOk: () => confirm.run({}),
    });
  return (
    <div className="banner banner-look" role="alert">
      <span>
        {sentenceOf(clock)}
        新登记的会带上这个时间，先后仍按登记的顺序；已有的记录和备份不受影响。请先在系统里把时间调对，这句话就自己消失。
      </span>
      {mayDo(phase.session.role, 'clock.confirm').may && (
        <Button size="small" loading={confirm.busy} onClick={ask}>
          时间没错
        </Button>
      )}
    </div>
  );
};
