import { useLaptop } from '#renderer/api/use-laptop.ts';

const doorWords = { electron: '桌面程序', browser: '浏览器窗口', 'command-line': '命令行' } as const;

/** 文件在哪里, and which program this is. */
export const AboutPanel = () => {
  const { data: laptop } = useLaptop();
  const folder = laptop?.posts.find((known) => known.postId === laptop.session?.placeId)?.folder;
  return (
    <dl className="facts">
      <dt>这个指挥所的文件夹</dt>
      <dd className="path">{folder ?? '正在查看…'}</dd>
      <dt>本机资料文件夹</dt>
      <dd className="path">{laptop?.dataFolder}</dd>
      <dt>保存方式</dt>
      <dd>整个文件加密，没有口令或恢复码打不开。每一步确认后立刻写入磁盘，断电不丢。</dd>
      <dt>换一台电脑</dt>
      <dd>用“备份”存到U盘，在新电脑上选“从备份恢复”。不要直接复制正在使用的文件夹。</dd>
      <dt>程序</dt>
      <dd>
        临时党支部指挥所 {laptop?.version}，{laptop ? doorWords[laptop.door] : ''}。不联网，不上传。
      </dd>
    </dl>
  );
};
