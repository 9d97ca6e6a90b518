import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFieldsForm } from '../use-fields-form.ts';
import { ApprovalFields } from './approval-fields.tsx';
import type { BranchSection } from './office-rows.ts';

/** 本支部: its name and founding day stand in the settings, the rest here. */
export const OwnBranchDrawer = ({ section, onClose }: { readonly section: BranchSection; readonly onClose: () => void }) => {
  const form = useFieldsForm({
    route: 'branch.saveOwn',
    start: () => ({ approvedBy: section.approvedBy, dissolvedOn: section.dissolvedOn }),
    toInput: (fields) => fields,
    done: () => '已保存本支部资料',
    onClose,
  });
  return (
    <FormDrawer {...form.drawer} title={section.name} verb="保存">
      <p className="quiet">名称和成立日期在“设置”里改。</p>
      <ApprovalFields {...form.fields} failure={form.failure} change={form.change} />
    </FormDrawer>
  );
};
