import type { PosterLayout } from './layout.ts';
import { announcement } from './layouts/announcement.tsx';
import { bigText } from './layouts/big-text.tsx';
import { closure } from './layouts/closure.tsx';
import { gateRules } from './layouts/gate-rules.tsx';
import { handWash } from './layouts/hand-wash.tsx';
import { homeMonitoring } from './layouts/home-monitoring.tsx';
import { letter } from './layouts/letter.tsx';
import { letterHalf } from './layouts/letter-half.tsx';
import { lifting } from './layouts/lifting.tsx';
import { nightWatch } from './layouts/night-watch.tsx';
import { oneMetre } from './layouts/one-metre.tsx';
import { oneWay } from './layouts/one-way.tsx';
import { parcel } from './layouts/parcel.tsx';
import { phoneCards } from './layouts/phone-cards.tsx';
import { phoneList } from './layouts/phone-list.tsx';
import { photo } from './layouts/photo.tsx';
import { recruit } from './layouts/recruit.tsx';
import { reportPoint } from './layouts/report-point.tsx';
import { sloganCouplet } from './layouts/slogan-couplet.tsx';
import { sloganLine } from './layouts/slogan-line.tsx';
import { sloganSheets } from './layouts/slogan-sheets.tsx';
import { supplies } from './layouts/supplies.tsx';
import { testNotice } from './layouts/test-notice.tsx';
import { thanks } from './layouts/thanks.tsx';
import { threeTreasures } from './layouts/three-treasures.tsx';
import { visitCard } from './layouts/visit-card.tsx';

/** By key of the template. */
const layouts: Readonly<Record<string, PosterLayout>> = {
  announcement,
  'big-text': bigText,
  closure,
  'gate-rules': gateRules,
  'hand-wash': handWash,
  'home-monitoring': homeMonitoring,
  letter,
  'letter-half': letterHalf,
  lifting,
  'night-watch': nightWatch,
  'one-metre': oneMetre,
  'one-way': oneWay,
  parcel,
  'phone-cards': phoneCards,
  'phone-list': phoneList,
  photo,
  recruit,
  'report-point': reportPoint,
  'slogan-couplet': sloganCouplet,
  'slogan-line': sloganLine,
  'slogan-sheets': sloganSheets,
  supplies,
  'test-notice': testNotice,
  thanks,
  'three-treasures': threeTreasures,
  'visit-card': visitCard,
};

export const layoutOf = (key: string): PosterLayout => {
  const layout = layouts[key];
  if (!layout) throw new RangeError(`no layout for the poster template ${key}`);
  return layout;
};
