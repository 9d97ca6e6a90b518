import { Checkbox, Input, InputNumber } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { type CareNeed, careNeeds } from '#core/service/care/care.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { PersonField } from '#renderer/ui/person-field.tsx';
import type { CareData } from './care-data.ts';
import type { CaseDraft } from './case-draft.ts';

interface CaseFieldsProps {
  readonly draft: CaseDraft;
  readonly change: (part: Partial<CaseDraft>) => void;
  readonly failure: Failure | null;
  readonly data: CareData;
}

const needs = (Object.keys(careNeeds) as readonly CareNeed[]).map((value) => ({ value, label: careNeeds[value] }));

/** 哪一户 */
export const HouseholdFields = ({ draft, change, failure, data }: CaseFieldsProps) => (
  <fieldset className="form-part">
    <legend>哪一户</legend>
    <div className="fields">
      <FormField label="楼室" name="fields.place" failure={failure} required hint="楼-单元-门牌；不在楼栋里的写个地方">
        {(field) => <HouseholdPick {...field} autoFocus site={data.site} value={draft.place} onChange={(place) => change({ place })} />}
      </FormField>
      <FormField label="怎么称呼" name="fields.called" failure={failure} hint="张奶奶、李师傅；不写全名">
        {(field) => <Input {...field} value={draft.called} onChange={(event) => change({ called: event.target.value })} />}
      </FormField>
      <FormField label="电话" name="fields.phone" failure={failure} hint="打电话问候才写">
        {(field) => <Input {...field} value={draft.phone} onChange={(event) => change({ phone: event.target.value })} />}
      </FormField>
    </div>
    <FormField label="要帮什么" name="fields.needs" failure={failure}>
      {() => (
        <fieldset className="care-needs" aria-label="要帮什么">
          <Checkbox.Group options={needs} value={draft.needs} onChange={(chosen) => change({ needs: chosen })} />
        </fieldset>
      )}
    </FormField>
    <FormField label="说明" name="fields.words" failure={failure} hint="办事要知道的，例如“敲门轻一点”“放门口”；病情、证件号不收">
      {(field) => (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: 2, maxRows: 5 }}
          value={draft.words}
          onChange={(event) => change({ words: event.target.value })}
        />
      )}
    </FormField>
  </fieldset>
);

/** 谁来包保 */
export const CarerFields = ({ draft, change, failure, data }: CaseFieldsProps) => {
  const people = data.people.filter(({ id, removed }) => !removed || id === draft.carerId || id === draft.deputyId);
  return (
    <fieldset className="form-part">
      <legend>谁来包保</legend>
      <div className="fields">
        <PersonField
          label="包保人"
          name="fields.carerId"
          required
          failure={failure}
          hint="一户一个人，有始有终"
          people={people}
          value={draft.carerId}
          onChange={(carerId) => change({ carerId })}
        />
        <PersonField
          label="替补"
          name="fields.deputyId"
          failure={failure}
          hint="包保人请假、生病时由替补联系"
          people={people}
          value={draft.deputyId}
          onChange={(deputyId) => change({ deputyId })}
        />
        <FormField label="几天联系一次" name="fields.everyDays" failure={failure}>
          {({ status, ...field }) => (
            <InputNumber
              {...field}
              status={status}
              precision={0}
              min={1}
              max={14}
              suffix="天"
              value={draft.everyDays}
              onChange={(everyDays) => change({ everyDays: everyDays ?? 1 })}
            />
          )}
        </FormField>
      </div>
    </fieldset>
  );
};

/** 到什么时候 */
export const UntilFields = ({ draft, change, failure }: CaseFieldsProps) => (
  <fieldset className="form-part">
    <legend>到什么时候</legend>
    <div className="fields">
      <FormField label="开始" name="fields.from" failure={failure}>
        {(field) => <DateInput {...field} value={draft.from} onChange={(from) => from && change({ from })} />}
      </FormField>
      <FormField label="结束" name="fields.until" failure={failure} hint="这天起不用再联系；没定就空着">
        {(field) => <DateInput {...field} clearable value={draft.until} onChange={(until) => change({ until })} />}
      </FormField>
      <FormField label="清除日期" name="fields.purgeOn" failure={failure} required hint="到这天，门牌、称呼、电话、说明都清掉，只留次数">
        {(field) => <DateInput {...field} value={draft.purgeOn} onChange={(purgeOn) => purgeOn && change({ purgeOn })} />}
      </FormField>
    </div>
  </fieldset>
);
