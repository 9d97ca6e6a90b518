import { Input, InputNumber } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { PostFields } from '#core/post/post.ts';
import { DateInput } from './date-input.tsx';
import { FormField } from './form-field.tsx';

interface PostFormProps {
  readonly value: PostFields;
  readonly onChange: (value: PostFields) => void;
  readonly failure: Failure | null;
}
type TextKey = 'branchName' | 'community' | 'street' | 'hotline' | 'supervisionPhone' | 'zone';
type CountKey = 'buildings' | 'entrances' | 'households';

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

const TextField = ({ form, name, ...words }: FieldWords & { readonly form: PostFormProps; readonly name: TextKey }) => (
  <FormField {...words} name={name} failure={form.failure}>
    {(field) => (
      <Input {...field} value={form.value[name]} onChange={(event) => form.onChange({ ...form.value, [name]: event.target.value })} />
    )}
  </FormField>
);

const CountField = ({ form, name, ...words }: FieldWords & { readonly form: PostFormProps; readonly name: CountKey }) => (
  <FormField {...words} name={name} failure={form.failure}>
    {(field) => (
      <InputNumber
        {...field}
        min={0}
        precision={0}
        value={form.value[name]}
        onChange={(count) => form.onChange({ ...form.value, [name]: count ?? 0 })}
      />
    )}
  </FormField>
);

/** Which branch, where, since when. */
export const PostNameFields = (form: PostFormProps) => (
  <div className="fields">
    <TextField form={form} name="branchName" label="临时党支部全称" required hint="例如 南秦社区卡口临时党支部" />
    <TextField form={form} name="community" label="小区或社区" required />
    <TextField form={form} name="street" label="街道办事处" />
    <FormField label="成立日期" name="foundedOn" failure={form.failure} required>
      {(field) => (
        <DateInput {...field} value={form.value.foundedOn} onChange={(day) => day && form.onChange({ ...form.value, foundedOn: day })} />
      )}
    </FormField>
  </div>
);

/** Telephones for the boards, and how large the site is. */
export const PostSiteFields = (form: PostFormProps) => (
  <div className="fields">
    <TextField form={form} name="hotline" label="24小时值班电话" hint="印在公示板和告知书上，可以以后再填" />
    <TextField form={form} name="supervisionPhone" label="监督电话" />
    <CountField form={form} name="buildings" label="楼栋数" />
    <CountField form={form} name="entrances" label="单元数" />
    <CountField form={form} name="households" label="户数" />
    <TextField form={form} name="zone" label="时区" hint="在国内不用改" />
  </div>
);
