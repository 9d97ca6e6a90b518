import { Button } from 'antd';
import type { PosterSummary } from '#core/boards/poster.ts';
import { useAct } from '#renderer/api/use-act.ts';

/** What was deleted, to be taken back. */
export const RemovedPosters = ({ posters }: { readonly posters: readonly PosterSummary[] }) => {
  const restore = useAct('poster.restore', { done: (_, { id }) => `已恢复：${posters.find((poster) => poster.id === id)?.name ?? ''}` });
  if (posters.length === 0) return null;
  return (
    <details className="removed-posters">
      <summary>删除的 {posters.length} 张</summary>
      <ul>
        {posters.map((poster) => (
          <li key={poster.id}>
            {poster.name}
            {poster.template ? '（模板）' : ''}{' '}
            <Button size="small" disabled={restore.busy} onClick={() => void restore.run({ id: poster.id })}>
              恢复
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
