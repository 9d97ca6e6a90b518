import { Checkbox, Input, Radio } from 'antd';
import { keysOf } from '#core/roster/person.ts';
import { donorKinds } from '#core/supplies/party-kind.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { PartProps } from './part-props.ts';

const kinds = keysOf(donorKinds).map((value) => ({ value, label: donorKinds[value] }));
const nameWords = { unit: '单位名称', person: '姓名', child: '孩子姓名' } as const;

/** Who gives, whether in public by name, and for what. */
export const DonorPart = ({ draft, change, failure }: PartProps) => (
  <fieldset className="form-part">
    <legend>捐赠方</legend>
    <Radio.Group
      className="donor-kind"
      aria-label="捐赠方是"
      options={kinds}
      value={draft.donorKind}
      onChange={(event) => change({ donorKind: event.target.value })}
    />
    <div className="fields">
      <FormField label={nameWords[draft.donorKind]} name="donor" failure={failure} required={!draft.anonymous}>
        {(field) => <Input {...field} autoFocus value={draft.donor} onChange={(event) => change({ donor: event.target.value })} />}
      </FormField>
      {draft.donorKind === 'child' && (
        <FormField label="监护人" name="guardian" failure={failure} required hint="孩子捐赠要监护人同意">
          {(field) => <Input {...field} value={draft.guardian} onChange={(event) => change({ guardian: event.target.value })} />}
        </FormField>
      )}
      <FormField label="电话" name="phone" failure={failure} hint="只留在登记里，不公示，不印在任何纸上">
        {(field) => <Input {...field} inputMode="tel" value={draft.phone} onChange={(event) => change({ phone: event.target.value })} />}
      </FormField>
      <FormField label="定向用途" name="boundTo" failure={failure} hint="捐赠方指定了用途才填，例如 核酸点">
        {(field) => <Input {...field} value={draft.boundTo} onChange={(event) => change({ boundTo: event.target.value })} />}
      </FormField>
    </div>
    <Checkbox checked={draft.anonymous} onChange={(event) => change({ anonymous: event.target.checked })}>
      不具名（公示时写“爱心人士”）
    </Checkbox>
    {draft.donorKind === 'child' && !draft.anonymous && <p className="field-hint">公示孩子的姓名，要先问过监护人。</p>}
  </fieldset>
);
