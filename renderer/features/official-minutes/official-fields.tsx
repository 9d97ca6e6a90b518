import { Checkbox, Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { OfficialMinutes } from '#core/meetings/official-minutes.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';

interface OfficialFieldsProps {
  readonly minutes: OfficialMinutes;
  readonly branchName: string;
  readonly failure: Failure | null;
  readonly onChange: (part: Partial<OfficialMinutes>) => void;
}

const TITLE_ROWS = { minRows: 1, maxRows: 4 };
const BODY_ROWS = { minRows: 14, maxRows: 40 };
const COPY_ROWS = { minRows: 1, maxRows: 4 };

/** How the beginning of a line decides the face of the paragraph. */
const LevelHelp = () => (
  <ul className="official-levels" aria-label="标题怎么写">
    <li>
      <b>一、</b>一级标题，黑体
    </li>
    <li>
      <b>（一）</b>二级标题，楷体
    </li>
    <li>
      <b>1.</b> 和 <b>（1）</b>三、四级，仿宋
    </li>
  </ul>
);

const PaperFields = ({ minutes, branchName, failure, onChange }: OfficialFieldsProps) => (
  <>
    <FormField label="标题" name="minutes.title" failure={failure} required hint="长标题自动按词分行；想自己分行，就在那里按回车">
      {(field) => (
        <Input.TextArea
          {...field}
          autoSize={TITLE_ROWS}
          maxLength={60}
          value={minutes.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      )}
    </FormField>
    <FormField label="正文" name="minutes.body" failure={failure} required hint="一行一段，自动空两格。第一个句号前面是标题，后面是正文">
      {(field) => (
        <Input.TextArea
          {...field}
          className="official-body"
          autoSize={BODY_ROWS}
          maxLength={20_000}
          value={minutes.body}
          onChange={(event) => onChange({ body: event.target.value })}
        />
      )}
    </FormField>
    <LevelHelp />
    <p className="field-hint">出席、请假、列席的姓名取自会议记录，排在正文后面。</p>
    <FormField label="署名" name="minutes.signature" failure={failure} hint={`空着就用“${branchName}”`}>
      {(field) => (
        <Input {...field} maxLength={60} value={minutes.signature} onChange={(event) => onChange({ signature: event.target.value })} />
      )}
    </FormField>
    <FormField label="成文日期" name="minutes.issuedOn" failure={failure}>
      {(field) => <DateInput {...field} value={minutes.issuedOn} onChange={(issuedOn) => issuedOn && onChange({ issuedOn })} />}
    </FormField>
    <Checkbox checked={minutes.sealed} onChange={(event) => onChange({ sealed: event.target.checked })}>
      留出盖章的位置（纪要一般不盖章）
    </Checkbox>
  </>
);

const ImprintFields = ({ minutes, failure, onChange }: OfficialFieldsProps) => (
  <fieldset className="official-imprint">
    <legend>版记</legend>
    <p className="field-hint">两项都空着就没有版记。填了，就排在最后一个双数页的最下面。</p>
    <FormField label="抄送" name="minutes.copyTo" failure={failure} hint="几个单位用逗号隔开，例如：泰前街道党工委，龙泉社区党委">
      {(field) => (
        <Input.TextArea
          {...field}
          autoSize={COPY_ROWS}
          maxLength={300}
          value={minutes.copyTo}
          onChange={(event) => onChange({ copyTo: event.target.value })}
        />
      )}
    </FormField>
    <FormField label="印发机关" name="minutes.printedBy" failure={failure} hint="印发日期就是成文日期">
      {(field) => (
        <Input {...field} maxLength={60} value={minutes.printedBy} onChange={(event) => onChange({ printedBy: event.target.value })} />
      )}
    </FormField>
    <Checkbox checked={minutes.redHead} onChange={(event) => onChange({ redHead: event.target.checked })}>
      印红色纪要标志（临时党支部没有自己的红头，收文单位要求时才用）
    </Checkbox>
  </fieldset>
);

/** Everything that the secretary may change on the paper. */
export const OfficialFields = (props: OfficialFieldsProps) => (
  <>
    <PaperFields {...props} />
    <ImprintFields {...props} />
  </>
);
