import { Link } from 'react-router';
import type { ClosingState } from '#core/post/closing.ts';
import { DateText } from '#renderer/ui/date-text.tsx';

const Standing = ({ archive }: Pick<ClosingState, 'archive'>) => {
  if (!archive) return <p className="look">还没有导出过整套档案。</p>;
  return archive.current ? (
    <p className="done">
      <DateText value={archive.at} />
      导出到“{archive.folder}”，以后没有再改过。
    </p>
  ) : (
    <p className="look">
      <DateText value={archive.at} />
      导出过，以后又有改动，要重新导出。
    </p>
  );
};

/** 第三步: everything on a stick, read back. */
export const ArchiveStep = ({ state }: { readonly state: ClosingState }) => (
  <section aria-labelledby="closing-archive">
    <h2 id="closing-archive">三、把整套档案导出到 U 盘</h2>
    <Standing archive={state.archive} />
    <p>
      <Link to="/boards/export">去导出整套档案</Link>
      <span className="quiet">　选“整套档案”，写完自动读回核对；再打印资料交接清单，连 U 盘一起交给上级。</span>
    </p>
  </section>
);
