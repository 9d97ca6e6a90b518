import type { Failure } from '#core/contract/failure.ts';
import type { OwnBranch } from '#core/roster/organisation/branch.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { TextField } from '../text-field.tsx';

interface ApprovalFieldsProps extends OwnBranch {
  readonly failure: Failure | null;
  readonly change: (part: Partial<OwnBranch>) => void;
}

/** Who approved a branch, and when it was dissolved. */
export const ApprovalFields = ({ approvedBy, dissolvedOn, failure, change }: ApprovalFieldsProps) => (
  <>
    <TextField
      label="批准机关"
      name="approvedBy"
      failure={failure}
      most={60}
      hint="批准成立的上级党组织，例如 中共望桥街道工作委员会"
      value={approvedBy}
      onChange={(words) => change({ approvedBy: words })}
    />
    <FormField label="撤销日期" name="dissolvedOn" failure={failure} hint="任务结束、批准机关撤销支部的那一天；还没有就空着。">
      {(field) => <DateInput {...field} clearable value={dissolvedOn} onChange={(day) => change({ dissolvedOn: day })} />}
    </FormField>
  </>
);
