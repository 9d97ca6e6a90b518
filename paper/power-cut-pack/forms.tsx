import type { ReactNode } from 'react';
import { countTo } from '../numbered.ts';
import { PackSheet } from './frame.tsx';
import type { PowerCutPackModel } from './model.ts';

interface Column {
  readonly head: string;
  /** mm; the rest share what is left */
  readonly width?: number;
}

const signIn: readonly Column[] = [
  { head: '序号', width: 12 },
  { head: '姓名', width: 28 },
  { head: '班次', width: 16 },
  { head: '岗位', width: 26 },
  { head: '到岗时间' },
  { head: '到岗签字' },
  { head: '离岗时间' },
  { head: '离岗签字' },
];

const issue: readonly Column[] = [
  { head: '日期时间', width: 24 },
  { head: '领用人或单位', width: 29 },
  { head: '品名规格', width: 33 },
  { head: '数量', width: 17 },
  { head: '用途' },
  { head: '批准人', width: 17 },
  { head: '发放人', width: 17 },
  { head: '领取签字', width: 23 },
];

const Blank = ({ columns, rows }: { readonly columns: readonly Column[]; readonly rows: number }): ReactNode => (
  <table className="form">
    <colgroup>
      {columns.map((column) => (
        <col key={column.head} className={column.width ? `w${column.width}` : undefined} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.head}>{column.head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {countTo(rows).map((row) => (
        <tr key={row}>
          {columns.map((column) => (
            <td key={column.head}>{column.head === '序号' ? row : null}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const day = '　　　　年　　月　　日　星期　　';

/** 签到表, blank. */
export const SignInSheet = ({ model }: { readonly model: PowerCutPackModel }): ReactNode => (
  <PackSheet model={model} title="值班签到表" aside={day}>
    <Blank columns={signIn} rows={21} />
  </PackSheet>
);

/** 发放登记表, blank; typed in later in the order written. */
export const IssueSheet = ({ model }: { readonly model: PowerCutPackModel }): ReactNode => (
  <PackSheet model={model} title="物资发放登记表" aside="来电后按顺序补录">
    <Blank columns={issue} rows={21} />
  </PackSheet>
);

const Line = ({
  label,
  size = '',
  children,
}: {
  readonly label: string;
  readonly size?: string;
  readonly children?: ReactNode;
}): ReactNode => (
  <tr className={size}>
    <th>{label}</th>
    <td>{children}</td>
  </tr>
);

/** 交接班记录, blank (fields of the domain's handover checklist); the outgoing shift stays responsible until it is signed. */
export const HandoverSheet = ({ model }: { readonly model: PowerCutPackModel }): ReactNode => (
  <PackSheet model={model} title="交接班记录" aside={day}>
    <table className="form checks">
      <tbody>
        <Line label="班次与时间">□夜　□早　□中　　交接时间：　　时　　分　　天气：</Line>
        <Line label="人员到岗">应到　　人　实到　　人　未到及原因：</Line>
        <Line label="查验情况">人员　　　人次　车辆　　　辆　劝返　　　人　体温异常　　　人</Line>
        <Line label="异常与处置" size="tall" />
        <Line label="未办事项" size="tall" />
        <Line label="上级通知" size="middle" />
        <Line label="重点户" size="middle" />
        <Line label="物资清点">
          测温枪　　把　对讲机　　部　口罩　　只　酒精　　瓶　出入证　　张
          <br />
          其他：
        </Line>
        <Line label="设备、钥匙、印章" size="middle" />
        <Line label="环境消杀">□已消杀　时间：　　时　　分　消杀人：</Line>
        <Line label="签字" size="middle">
          交班人：　　　　　　　　接班人：　　　　　　　　带班：
        </Line>
      </tbody>
    </table>
    <ol className="steps">
      <li>接班人提前10至15分钟到岗，先查岗位、再签字；签字以前由交班人负责。</li>
      <li>不能按时到岗的，至少提前30分钟报告带班，由替班人员顶上。</li>
    </ol>
  </PackSheet>
);

export const formsCss = [...new Set([...signIn, ...issue].flatMap((column) => column.width ?? []))]
  .map((width) => `.w${width}{width:${width}mm}`)
  .join('');
