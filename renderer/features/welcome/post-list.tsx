import { Button } from 'antd';
import type { KnownPost, LaptopState, Session } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { WelcomeStep } from './welcome-step.ts';

interface PostListProps {
  readonly laptop: LaptopState;
  readonly go: (step: WelcomeStep) => void;
  readonly onOpened: (session: Session) => void;
}

/** The program's own sample has its button; a copy of it that somebody restored stands among the others. */
const isOwnSample = ({ sample, folder }: KnownPost): boolean => sample && /[\\/]sample$/.test(folder);

interface PostRowProps {
  readonly post: KnownPost;
  readonly onOpen: () => void;
  readonly onRepair: () => void;
}

const PostRow = ({ post, onOpen, onRepair }: PostRowProps) => (
  <li className="post-row">
    <div>
      <span className="post-row-name">
        {post.sample && <span className="sample-mark">示例</span>}
        {post.branchName}
      </span>
      <span className="quiet post-row-folder">{post.folder}</span>
      {post.state === 'missing' && (
        <span className="look">文件不在原处。如果搬走了，请用“打开已有文件夹”；如果丢了，点“看怎么办”，用备份恢复。</span>
      )}
    </div>
    {post.state === 'missing' ? (
      <Button size="large" onClick={onRepair} aria-label={`看怎么办 ${post.branchName}`}>
        看怎么办
      </Button>
    ) : (
      <Button size="large" onClick={onOpen} aria-label={`打开 ${post.branchName}`}>
        打开
      </Button>
    )}
  </li>
);

/** The posts this laptop knows, newest first as the host orders them, and the other ways in. */
export const PostList = ({ laptop, go, onOpened }: PostListProps) => {
  const sample = useWork('laptop.openSample');
  const real = laptop.posts.filter((post) => !isOwnSample(post));
  const openSample = async () => {
    const answer = await sample.run({});
    if (answer.ok) onOpened(answer.value);
  };
  return (
    <section aria-labelledby="welcome-title">
      <h1 id="welcome-title">{real.length === 0 ? '从这里开始' : '打开哪一个指挥所？'}</h1>
      <FailureNotice failure={sample.failure} />
      {real.length === 0 ? (
        <EmptyState title="这台电脑上还没有指挥所">
          填写支部名称、设好口令，五分钟就能建好。想先看看，请打开示例，示例里都是虚构人物，和正式资料分开。
        </EmptyState>
      ) : (
        <ul className="post-list">
          {real.map((post) => (
            <PostRow
              key={post.postId}
              post={post}
              onOpen={() => go({ kind: 'unlock', post })}
              onRepair={() => go({ kind: 'repair', post, passphrase: null })}
            />
          ))}
        </ul>
      )}
      {sample.busy && <Busy label="正在准备示例…" progress={sample.progress} onCancel={sample.cancel} />}
      <div className="welcome-ways">
        <Button type={real.length === 0 ? 'primary' : 'default'} size="large" onClick={() => go({ kind: 'create' })}>
          新建指挥所
        </Button>
        <Button size="large" onClick={() => void openSample()} disabled={sample.busy}>
          打开示例
        </Button>
        <Button size="large" onClick={() => go({ kind: 'folder' })}>
          打开已有文件夹
        </Button>
        <Button size="large" onClick={() => go({ kind: 'restore' })}>
          从备份恢复
        </Button>
        <Button size="large" onClick={() => go({ kind: 'archive' })}>
          从整套档案恢复
        </Button>
      </div>
    </section>
  );
};
