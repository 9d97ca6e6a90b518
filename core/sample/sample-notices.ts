import type { Contact, NoticeFields } from '../boards/notice.ts';
import type { NoticeId } from '../contract/id.ts';
import { addDays } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

const LETTER = [
  '这些天，您和家人守在家里，配合核酸检测，配合卡口查验，用自己的耐心护着整个小区。我们向您道一声谢谢，辛苦了。',
  '小区成立了临时党支部，由下沉干部、街道和社区的同志、网格员、物业人员和志愿者组成，37 人分三班，24 小时守在进口、出口和楼院里。有几件事想和您说：',
  '一、进出小区请走进口、出口两道卡口，主动出示健康码和出入证，测温、登记后通行。排队时请间隔一米。',
  '二、核酸检测按楼栋通知的时间下楼，请戴好口罩，按地面标线排队，做完就回家。',
  '三、生活物资由志愿者送到单元门口，请等通知分批下楼领取。老人、孕产妇和行动不便的住户，我们送到家门口。',
  '四、家里有发热、咳嗽的，或者急着看病、买药的，请先打值班电话，我们帮您联系，不要自行外出。',
  '难处会过去，邻里在一起就不怕。有事请找我们，电话全天有人接。',
].join('\n');

const GATE = [
  '为保障全体居民健康，小区实行封闭管理，现将通行事项告知如下：',
  '一、小区只开一个进口和一个出口，24 小时有人值守。其余通道暂时关闭，消防通道保持畅通。',
  '二、居民凭出入证进出，测温正常、登记后放行。就医、上班等特殊情况，凭证明随时放行。',
  '三、快递、外卖放在进口货架，消毒静置 2 小时后由本人领取。',
  '四、外来车辆和人员原则上不进入小区；抢险、急救、保供车辆查验后优先放行。',
  '五、对值守人员的工作有意见，请拨打监督电话。',
].join('\n');

/** A letter to the residents and a notice about the gates. Signed by the branch. */
export const sampleNotices = ({
  today,
  makeId,
}: Pick<SampleKeys, 'today' | 'makeId'>): readonly { readonly id: NoticeId; readonly fields: NoticeFields }[] => {
  const letter: NoticeFields = {
    kind: 'letter',
    title: '致云杉苑小区居民的一封信',
    salutation: '尊敬的居民朋友：',
    body: LETTER,
    signature: '',
    date: addDays(today, -4),
  };
  const gates: NoticeFields = {
    kind: 'notification',
    title: '关于小区卡口通行的告知书',
    salutation: '各位居民：',
    body: GATE,
    signature: '',
    date: addDays(today, -9),
  };
  return [letter, gates].map((fields) => ({ id: makeId() as NoticeId, fields }));
};

/** 便民电话: the country's emergency numbers are real, the local ones stand for nobody. */
export const sampleContacts: readonly Contact[] = [
  { label: '社区居委会', phone: '19900009003' },
  { label: '物业服务中心', phone: '19900009004' },
  { label: '水电暖报修', phone: '19900009005' },
  { label: '买药送药', phone: '19900009006' },
  { label: '公安报警', phone: '110' },
  { label: '火警', phone: '119' },
  { label: '急救', phone: '120' },
];
