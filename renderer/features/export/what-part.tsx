import { Checkbox, Radio } from 'antd';
import { type BoardLine, type ExportChoice, tickedOf } from './export-choice.ts';
import { PlanLine } from './plan-line.tsx';
import { SpanFields } from './span-fields.tsx';
import { TickLine } from './tick-line.tsx';

interface WhatPartProps {
  readonly choice: ExportChoice;
  readonly lines: readonly BoardLine[];
  readonly onChange: (part: Partial<ExportChoice>) => void;
}

const papers = ['pdf', 'docx'] as const;

const MeetingLines = ({ choice, onChange }: Omit<WhatPartProps, 'lines'>) => (
  <>
    <TickLine name="会议记录（内部）" offered={papers} usual={papers} ticked={choice.record} onTick={(record) => onChange({ record })} />
    <TickLine
      name="会议纪要（公文格式）"
      offered={papers}
      usual={papers}
      ticked={choice.official}
      onTick={(official) => onChange({ official })}
    />
    {choice.record.length + choice.official.length > 0 && (
      <li className="export-more">
        <span>哪段时间的会议</span>
        <SpanFields of="会议" value={choice.meetings} onChange={(meetings) => onChange({ meetings })} />
      </li>
    )}
  </>
);

const SomeThings = ({ choice, lines, onChange }: WhatPartProps) => (
  <ul className="export-lines">
    <MeetingLines choice={choice} onChange={onChange} />
    <PlanLine choice={choice} onChange={onChange} />
    <li className="export-line">
      <Checkbox checked={choice.roster} onChange={(event) => onChange({ roster: event.target.checked })}>
        花名册（Excel，含电话，能再导入）
      </Checkbox>
    </li>
    <li className="export-line">
      <Checkbox checked={choice.ledgers} onChange={(event) => onChange({ ledgers: event.target.checked })}>
        物资台账（Excel）
      </Checkbox>
    </li>
    {lines.map((line) => (
      <TickLine
        key={line.key}
        name={line.name}
        offered={line.offered}
        usual={['pdf']}
        ticked={tickedOf(choice, line)}
        onTick={(formats) => onChange({ boards: { ...choice.boards, [line.key]: formats } })}
      />
    ))}
  </ul>
);

/** 带走什么: some things, or everything. */
export const WhatPart = (props: WhatPartProps) => (
  <fieldset className="form-part">
    <legend>带走什么</legend>
    <Radio.Group
      aria-label="带走什么"
      value={props.choice.whole}
      onChange={(event) => props.onChange({ whole: event.target.value })}
      options={[
        { value: false, label: '选几样' },
        { value: true, label: '整套档案' },
      ]}
    />
    {props.choice.whole ? (
      <p className="export-more">所有材料的 PDF、Word 和 Excel，加上一份加密备份。日后在“恢复档案”里能变回一个完整的指挥所。要几分钟。</p>
    ) : (
      <SomeThings {...props} />
    )}
  </fieldset>
);
