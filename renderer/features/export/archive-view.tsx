import type { ArchiveFault, ArchiveView as View } from '#core/export/archive-view.ts';
import { dateWords, timeWords } from '#renderer/ui/date-text.tsx';
import { sizeWords } from '#renderer/ui/file-size.ts';

const faultWords: Readonly<Record<ArchiveFault['fault'], string>> = {
  missing: '不见了',
  changed: '内容和清单对不上',
  unreadable: '读不出来',
};

/** What an archive holds and whether all of it is as it was written. */
export const ArchiveView = ({ view }: { readonly view: View }) => (
  <section className="panel" role="status" aria-label="档案内容">
    <h2>{view.branchName}</h2>
    <p>
      {timeWords(view.madeAt)} 导出，{view.files} 个文件，{sizeWords(view.bytes)}，讲的是 {dateWords(view.from)} 至 {dateWords(view.to)}。
    </p>
    <p>{view.counts.map(({ word, count }) => `${word} ${count}`).join('，')}。</p>
    {view.faults.length === 0 ? (
      <p className="done">每个文件都和清单对上了。</p>
    ) : (
      <div className="bad">
        {view.faults.length} 个文件有问题{view.restorable ? '，但备份是好的，仍能恢复' : '，备份也坏了，这一份不能恢复，请换一份'}：
        <ul>
          {view.faults.map(({ name, fault }) => (
            <li key={name}>
              {name}：{faultWords[fault]}
            </li>
          ))}
        </ul>
      </div>
    )}
    {view.leftOut.length > 0 && <p className="quiet">导出那天没有做成的：{view.leftOut.map(({ what }) => what).join('、')}。</p>}
  </section>
);
