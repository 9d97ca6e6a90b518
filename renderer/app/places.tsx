import {
  AppstoreOutlined,
  CalendarOutlined,
  CustomerServiceOutlined,
  HomeOutlined,
  InboxOutlined,
  NotificationOutlined,
  SettingOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { SearchHit } from '#core/contract/results.ts';

export interface Place {
  readonly path: string;
  readonly word: string;
  readonly icon: ReactNode;
}

/** The eight places, in the order of their keys Alt+1 … Alt+8. */
export const places: readonly Place[] = [
  { path: '/today', word: '今日', icon: <HomeOutlined /> },
  { path: '/roster', word: '花名册', icon: <TeamOutlined /> },
  { path: '/duty', word: '排班', icon: <CalendarOutlined /> },
  { path: '/supplies', word: '物资', icon: <InboxOutlined /> },
  { path: '/meetings', word: '会议', icon: <AppstoreOutlined /> },
  { path: '/boards', word: '公示', icon: <NotificationOutlined /> },
  { path: '/service', word: '服务', icon: <CustomerServiceOutlined /> },
  { path: '/settings', word: '设置', icon: <SettingOutlined /> },
];

/** The address of a hit up to its id. */
const placeOfHit: Readonly<Record<SearchHit['kind'], string>> = {
  person: '/roster?focus=',
  item: '/supplies?focus=',
  meeting: '/meetings?focus=',
  notice: '/boards?focus=',
  poster: '/boards/posters?focus=',
  dutyPost: '/duty?focus=',
  contact: '/service/contacts?focus=',
  request: '/service?focus=',
  delivery: '/service/deliveries?part=day&focus=',
  parcel: '/service/deliveries?part=parcels&focus=',
  escort: '/service/deliveries?part=escorts&focus=',
  care: '/service/care?focus=',
  visit: '/service/rounds?door=',
};

/** The address that opens a place at the record found. */
export const addressOfHit = ({ kind, id }: SearchHit): string => `${placeOfHit[kind]}${encodeURIComponent(id)}`;
