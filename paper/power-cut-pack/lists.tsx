import type { ReactNode } from 'react';
import { showQuantity } from '#core/supplies/quantity.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { countTo } from '../numbered.ts';
import { showPhone } from '../show-phone.ts';
import { PackSheet } from './frame.tsx';
import type { PowerCutPackModel } from './model.ts';

const Contacts = ({ model }: { readonly model: PowerCutPackModel }): ReactNode => (
  <table className="list contacts">
    <tbody>
      {model.contacts.map((contact) => (
        <tr key={`${contact.label} ${contact.phone}`}>
          <td>{contact.label}</td>
          <td>
            <b>{showPhone(contact.phone)}</b>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** 电话表: the whole roster, then the contacts. */
export const PhoneSheet = ({ model }: { readonly model: PowerCutPackModel }): ReactNode => (
  <PackSheet model={model} title="电话表" aside={`共${model.people.length}人　内部使用，不外传`}>
    <table className="list phones">
      <thead>
        <tr>
          <th className="w-number">序号</th>
          <th className="w-name">姓名</th>
          <th>单位</th>
          <th>职务 / 工作组</th>
          <th className="w-phone">电话</th>
        </tr>
      </thead>
      <tbody>
        {model.people.map((person, index) => (
          <tr key={person.id}>
            <td>{index + 1}</td>
            <td>
              <b>{person.name}</b>
            </td>
            <td>{person.unit}</td>
            <td>{[person.jobTitle, person.group].filter((text) => text !== '').join(' / ')}</td>
            <td>
              <b>{showPhone(person.phone)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {model.contacts.length > 0 && <h2 data-keep-next="">便民电话</h2>}
    {model.contacts.length > 0 && <Contacts model={model} />}
  </PackSheet>
);

const FULL_SHEET = 24;
const STOCK_COLUMNS = 7;

/** Room for goods that arrive while there is no power. */
const BlankRows = ({ count }: { readonly count: number }): ReactNode =>
  countTo(count).map((row) => (
    <tr key={`blank ${row}`} className="blank">
      {countTo(STOCK_COLUMNS).map((column) => (
        <td key={column} />
      ))}
    </tr>
  ));

/** 库存表 with an empty column to count into. */
export const StockSheet = ({ model }: { readonly model: PowerCutPackModel }): ReactNode => (
  <PackSheet model={model} title="物资库存表" aside="停电期间的收发请记在发放登记表上">
    <table className="list stock">
      <thead>
        <tr>
          <th className="w-number">序号</th>
          <th className="w-kind">类别</th>
          <th>品名</th>
          <th>规格</th>
          <th className="w-amount right">结余</th>
          <th className="w-amount">够用</th>
          <th className="w-count">实盘</th>
        </tr>
      </thead>
      <tbody>
        {model.stock.map((line, index) => (
          <tr key={line.item.id}>
            <td>{index + 1}</td>
            <td>{itemCategories[line.item.category]}</td>
            <td>
              <b>{line.item.name}</b>
            </td>
            <td>{line.item.spec}</td>
            <td className="right">
              {showQuantity(line.balance)} {line.item.unit}
            </td>
            <td>{line.short ? '不足' : line.daysLeft === null ? '' : `${Math.floor(line.daysLeft)}天`}</td>
            <td />
          </tr>
        ))}
        <BlankRows count={Math.max(4, FULL_SHEET - model.stock.length)} />
      </tbody>
    </table>
  </PackSheet>
);

export const listsCss = `
.w-number{width:12mm}.w-name{width:33mm}.w-phone{width:38mm}.w-kind{width:16mm}.w-amount{width:27mm}.w-count{width:22mm}
.contacts{width:100mm}
.stock tr{height:8.5mm}
`;
