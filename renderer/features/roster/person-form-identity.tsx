import { Input, Select } from 'antd';
import { nameNotice } from '#core/roster/names/odd-characters.ts';
import { FoldedPart } from '#renderer/ui/folded-part.tsx';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { WordsPick } from '#renderer/ui/words-pick.tsx';
import { kindChoices, statusChoices } from './choice-fields.ts';
import type { PersonPartProps } from './person-part-props.ts';

const usualSkills = ['驾驶', '医护', '电工', '水暖', '心理疏导', '财务', '写作', '摄影', '计算机', '外语', '急救', '烹饪'];

/** Where the organisational relation stays, and what somebody is good at: asked when there is time. */
const HomePart = ({ fields, change, failure }: PersonPartProps) => (
  <FoldedPart
    title="所在党支部和特长"
    digest={[fields.homeBranch, ...fields.skills].filter((words) => words !== '').join('、')}
    failing={['homeBranch', 'skills'].some((name) => fieldError(failure, name) !== undefined)}
  >
    <FormField label="所在党支部" name="homeBranch" failure={failure} hint="组织关系所在的支部，不转接">
      {(field) => <Input {...field} value={fields.homeBranch} onChange={(event) => change({ homeBranch: event.target.value })} />}
    </FormField>
    <FormField label="特长" name="skills" failure={failure} hint="例如 驾驶、医护、电工；打字后按回车">
      {(field) => <WordsPick {...field} value={fields.skills} usual={usualSkills} onChange={(skills) => change({ skills })} />}
    </FormField>
  </FoldedPart>
);

/** Who it is and how to reach them. */
export const IdentityPart = (props: PersonPartProps) => {
  const { fields, change, failure } = props;
  return (
    <fieldset className="form-part">
      <legend>基本情况</legend>
      <div className="fields">
        <FormField label="姓名" name="name" failure={failure} required hint={nameNotice(fields.name) ?? ''}>
          {(field) => <Input {...field} autoFocus value={fields.name} onChange={(event) => change({ name: event.target.value })} />}
        </FormField>
        <FormField label="联系电话" name="phone" failure={failure}>
          {(field) => <Input {...field} inputMode="tel" value={fields.phone} onChange={(event) => change({ phone: event.target.value })} />}
        </FormField>
        <FormField label="单位" name="unit" failure={failure}>
          {(field) => <Input {...field} value={fields.unit} onChange={(event) => change({ unit: event.target.value })} />}
        </FormField>
        <FormField label="职务" name="jobTitle" failure={failure}>
          {(field) => <Input {...field} value={fields.jobTitle} onChange={(event) => change({ jobTitle: event.target.value })} />}
        </FormField>
        <FormField label="身份" name="kind" failure={failure}>
          {(field) => <Select {...field} value={fields.kind} options={kindChoices} onChange={(kind) => change({ kind })} />}
        </FormField>
        <FormField label="政治面貌" name="politicalStatus" failure={failure}>
          {(field) => (
            <Select
              {...field}
              value={fields.politicalStatus}
              options={statusChoices}
              onChange={(politicalStatus) => change({ politicalStatus })}
            />
          )}
        </FormField>
      </div>
      <HomePart {...props} />
    </fieldset>
  );
};
