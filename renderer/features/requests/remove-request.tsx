import { Button } from 'antd';
import type { ServiceRequest } from '#core/service/requests/request.ts';
import { useAct } from '#renderer/api/use-act.ts';

interface RemoveRequestProps {
  readonly request: ServiceRequest;
  readonly onRemoved: () => void;
}

/** Entered by mistake; it lies in the trash, and its number is not given again. */
export const RemoveRequest = ({ request, onRemoved }: RemoveRequestProps) => {
  const remove = useAct('request.remove', { done: () => `已删除 第${request.number}号` });
  const go = async () => {
    if ((await remove.run({ id: request.id })).ok) onRemoved();
  };
  return (
    <Button type="link" loading={remove.busy} aria-label={`删除第${request.number}号`} onClick={() => void go()}>
      删除
    </Button>
  );
};
