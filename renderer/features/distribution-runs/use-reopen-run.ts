import { useAct } from '#renderer/api/use-act.ts';

export const useReopenRun = (runId: string): { readonly busy: boolean; run(): Promise<void> } => {
  const act = useAct('run.reopen', { done: () => '已重新打开' });
  return {
    busy: act.busy,
    run: async () => {
      await act.run({ id: runId });
    },
  };
};
