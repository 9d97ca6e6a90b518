import { CheckOutlined, ClockCircleOutlined, PauseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { absenceKinds } from '#core/roster/absence.ts';
import { shortDate } from '#core/time/local-date.ts';
import type { ServiceState } from './roster-filter.ts';

/** 能否上岗 in words. */
export const serviceWords = (state: ServiceState): string => {
  switch (state.kind) {
    case 'ready':
      return '可排班';
    case 'absent':
      return `${absenceKinds[state.absence.kind]}至${shortDate(state.absence.to)}`;
    case 'not-yet':
      return `${shortDate(state.from)}到岗`;
    case 'left':
      return `${shortDate(state.since)}已离开`;
    case 'untrained':
      return '未培训';
  }
};

const icons: Readonly<Record<ServiceState['kind'], ReactNode>> = {
  ready: <CheckOutlined />,
  absent: <PauseCircleOutlined />,
  'not-yet': <ClockCircleOutlined />,
  left: <ClockCircleOutlined />,
  untrained: <WarningOutlined />,
};

/** Words and a sign; colour only underlines them. */
export const ServiceMark = ({ state }: { readonly state: ServiceState }) => (
  <span className={`service-mark service-${state.kind}`}>
    <span aria-hidden="true">{icons[state.kind]}</span> {serviceWords(state)}
  </span>
);
