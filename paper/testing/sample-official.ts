import type { Meeting } from '#core/meetings/meeting.ts';
import type { OfficialMinutes } from '#core/meetings/official-minutes.ts';
import { draftOfficialMinutes } from '#core/meetings/official-minutes-draft.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { type OfficialModel, officialModel } from '../official-minutes/model.ts';
import { sampleMeeting } from './sample-meeting.ts';
import { samplePost } from './sample-people.ts';

const SECTIONS = [
  [
    '一、认清形势，守住关口',
    '会议指出，小区13栋50个单元753户，目前没有新增病例，但外来人员往返频繁，“人、物、环境”三条线都不能松。要把“守一道关，护一方人”落到每一班、每一岗、每一个人……',
    '（一）两个卡口24小时不断人。进口卡口夜班由2人增加到3人，出口卡口与巡逻合并，每两小时里外轮换一次；22点以后进出的居民逐人登记、测温，做到“不漏一人、不漏一车”。',
    '1.交接班提前15分钟到岗，先核对对讲机、测温枪、钥匙，再签字。',
    '2.遇有发热人员，立即引导到临时隔离点，报告社区，不得自行处置：',
    '（1）值班员守在原地，等社区医生到场；',
    '（2）带班人10分钟之内向书记口头报告，1小时之内补写记录。',
    '（二）生活物资一户不落',
    '各楼栋负责人当天报数，送到门口，做到“人等菜、菜不等人”。',
  ],
  [
    '二、发挥党员先锋岗作用',
    '会议强调，临时党支部的党员要亮身份、亮职责、亮承诺。由喆堃、祎旻、垚玥三位同志各带一个小组，72岁以上的老同志不排夜班；年轻党员——特别是“双报到”来的同志——多值夜班和节假日班。',
    '（一）每班由一名党员主要负责。下夜班后至少歇24小时，连续夜班不超过2个。',
    '（二）物资收发两人签字。84消毒液按每天80瓶计，现有存量可用6天；5000余元捐赠物资已全部登记，由物资组于2022年11月20日前公示。',
  ],
] as const;

/** The text of minutes: so many sections of headings of all levels, quotes, dashes and figures. */
export const officialBody = (sections: number): string =>
  Array.from({ length: sections }, (_, index) => SECTIONS[index % SECTIONS.length] ?? [])
    .flat()
    .join('\n');

/** Three pages of text with everything under it. */
export const PAGES_3 = 3;

interface Wishes {
  readonly sections?: number;
  readonly meeting?: Partial<Meeting>;
  readonly minutes?: Partial<OfficialMinutes>;
  readonly sample?: boolean;
}

/** Minutes with everything a paper can have; three pages unless told. */
export const sampleOfficial = ({ sections = PAGES_3, meeting = {}, minutes = {}, sample = false }: Wishes = {}): OfficialModel => {
  const post = samplePost({ sample });
  const held = sampleMeeting(3, 2, meeting);
  const draft = draftOfficialMinutes({ meeting: held, branchName: post.branchName, issuedOn: '2022-11-16' as LocalDate });
  return officialModel({ post, meeting: held, minutes: { ...draft, body: officialBody(sections), ...minutes } });
};
