import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { branchOffices, dutyRoles, type Person, personKinds, politicalStatuses } from '#core/roster/person.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { Fit, ListName } from '../parts.tsx';
import { landscape } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';
import { headCounts, type RosterListModel, type RosterPurpose } from './model.ts';

type Column = ListColumn<Person>;

const number: Column = { head: '序号', width: 11, cell: (_, index) => index };
const name: Column = {
  head: '姓名',
  width: 30,
  look: 'strong',
  cell: (person) => <ListName name={person.name} />,
};
const kind: Column = { head: '身份', width: 23, cell: (person) => personKinds[person.kind] };
const unit: Column = { head: '单位', look: 'left', cell: (person) => <Fit>{person.unit}</Fit> };
const jobTitle: Column = { head: '职务', width: 36, look: 'left', cell: (person) => <Fit>{person.jobTitle}</Fit> };
const office: Column = { head: '支部职务', width: 22, cell: (person) => branchOffices[person.branchOffice] };
const group: Column = { head: '工作组', width: 26, cell: (person) => <Fit>{person.group}</Fit> };
const servicePost: Column = { head: '服务岗位', width: 24, cell: (person) => <Fit>{person.servicePost}</Fit> };
const phone: Column = { head: '电话', width: 31, cell: (person) => <Fit className="hei">{showPhone(person.phone)}</Fit> };

const columns: Readonly<Record<RosterPurpose, readonly Column[]>> = {
  internal: [
    number,
    name,
    kind,
    { head: '政治面貌', width: 22, cell: (person) => politicalStatuses[person.politicalStatus] },
    unit,
    jobTitle,
    office,
    group,
    servicePost,
    phone,
  ],
  posting: [
    number,
    name,
    unit,
    jobTitle,
    office,
    group,
    { head: '职责', width: 34, cell: (person) => person.dutyRoles.map((role) => dutyRoles[role]).join('、') },
    phone,
  ],
};

const words: Readonly<Record<RosterPurpose, { readonly title: string; readonly keeping: string }>> = {
  internal: { title: '花名册', keeping: '内部使用，不外传　按姓氏笔画为序' },
  posting: { title: '人员名单', keeping: '按姓氏笔画为序　所列内容经本人同意' },
};

const css = (purpose: RosterPurpose): string => `${staffCss()}
${listCss()}
${columnCss('people', columns[purpose])}
.grid{font-size:3.7mm}
.grid th{height:9mm;padding:0}
.grid td{padding:0.7mm 1mm}
.grid tbody tr{height:8.2mm}
.grid .strong{font-size:4.4mm;line-height:1.2}
.grid .tail{font-family:inherit;font-size:4mm}
`;

const Totals = ({ people }: Pick<RosterListModel, 'people'>): ReactNode => {
  const { kinds, members, probationary } = headCounts(people);
  const rest = people.length - members;
  return (
    <>
      <b>合计 {people.length} 人。</b>
      {kinds.length > 0 && <>按身份：{kinds.map((one) => `${personKinds[one.kind]} ${one.count} 人`).join('，')}。</>}
      <b>
        党员 {members} 人{probationary > 0 && `（含预备党员 ${probationary} 人）`}
      </b>
      {rest > 0 && `，其他同志 ${rest} 人`}。
    </>
  );
};

/** 花名册, A4 landscape, in stroke order. */
export const rosterListPage = (model: RosterListModel): PaperPage => {
  const { title, keeping } = words[model.purpose];
  const whole = model.group === '' ? title : `${model.group}${title}`;
  return toPage({
    title: whole,
    fileName: `${whole}${model.purpose === 'internal' ? ' 内部' : ' 张贴'} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: landscape.A4,
    css: css(model.purpose),
    sheets: (
      <StaffSheet
        head={model.head}
        title={whole}
        aside={`${model.people.length} 人　${longDate(dateOf(model.printedAt))}`}
        keeping={keeping}
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="people"
          columns={columns[model.purpose]}
          rows={model.people}
          keyOf={(person) => person.id}
          tail={<Totals people={model.people} />}
          empty="花名册上还没有人。"
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks:
      model.purpose === 'internal'
        ? ['印有电话，只在支部内部使用，不张贴。']
        : [...(model.leftOut > 0 ? [`有 ${model.leftOut} 人没有同意公示，没有列出。`] : []), '单位和电话只印本人同意公示的。'],
  });
};
