import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead, versionLine } from '../branch-head.ts';
import { Fit, SampleMark } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { type TestSize, testPageCss } from './css.ts';
import { Ruler } from './ruler.tsx';

/** Names that common fonts cannot write, the last with a character beyond U+FFFF. */
const SAMPLE = '喆堃祎旻垚玥 㛃𬭼';

const samples = [
  ['fangsong', '仿宋，公文正文', '现将值班安排公示如下。'],
  ['kai', '楷体，二级标题', '（一）值班纪律'],
  ['title', '小标宋，大标题', '临时党支部'],
  ['song', '宋体，名单表格', '王秀英　138 0000 0000'],
  ['hei', '黑体，电话标签', '24小时值班电话'],
] as const;

const greys = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;

const checks = [
  '用直尺量横、竖两把尺：从 0 到 100 应正好 100 毫米。短了，是打印窗口里选了“适合纸张”，改成“实际大小”或 100% 再印。',
  '四边细框离纸边都是 10 毫米。一边看不见，是打印机印不到纸边；四边不等，是纸没放正或纸盘选错。',
  '0.25 毫米的线不断、不糊；灰阶 5% 看得见、90% 和 100% 分得开。分不开就换硒鼓，或把打印浓度调到中间。',
  '每个字都看得清、没有空框。仿宋、楷体、小标宋一行若和宋体一样，是这台电脑没有那种字体，可以在“打印与字体”里添加。',
];

const Greys = (): ReactNode => (
  <div className="greys">
    {greys.map((share) => (
      <div key={share} className={`grey g${share}`}>
        <span>{share}</span>
      </div>
    ))}
  </div>
);

const Hairlines = (): ReactNode => (
  <div className="hairlines">
    {(['0.25', '0.5', '1'] as const).map((width) => (
      <div key={width}>
        <span>{width} 毫米</span>
        <i className={`line l${width.replace('.', '-')}`} />
      </div>
    ))}
  </div>
);

const sizes = ['2-5', '3', '4', '6'] as const;

/** The red of bars and rules, which a black-and-white printer must show as strong grey, and the smallest letters of our papers. */
const Letters = (): ReactNode => (
  <div className="letters">
    <div className="red">红色条幅</div>
    {sizes.map((size) => (
      <div key={size} className={`s${size}`}>
        {size.replace('-', '.')} 毫米 守好门、看好人
      </div>
    ))}
  </div>
);

const Faces = (): ReactNode => (
  <table className="faces">
    <tbody>
      {samples.map(([face, label, words]) => (
        <tr key={face}>
          <th>{label}</th>
          <td className={face}>
            {words}　{SAMPLE}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Sheet = ({ head, size, printedAt }: { readonly head: BranchHead; readonly size: TestSize; readonly printedAt: LocalTime }) => {
  const { widthMm, heightMm } = portrait[size];
  return (
    <section className="sheet">
      <div className="edge" />
      <SampleMark sample={head.sample} />
      <h1>打印机测试页</h1>
      <Fit className="branch">{head.branchName}</Fit>
      <div className="size">
        本页应是 {size} 纸：宽 {widthMm} 毫米，高 {heightMm} 毫米。印在别的纸上，或有缩放，下面的尺就不准。
      </div>
      <div className="rulers">
        <Ruler way="down" />
        <div className="beside">
          <Ruler way="across" />
          <h2>细线</h2>
          <Hairlines />
          <h2>灰阶（%）</h2>
          <Greys />
          <h2>红色和小字</h2>
          <Letters />
        </div>
      </div>
      <h2>字体和难字</h2>
      <Faces />
      <h2>怎么看</h2>
      <ol>
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ol>
      <div className="foot">
        <span>打印机：</span>
        <span>看过的人：</span>
        <span>{versionLine(printedAt)}</span>
      </div>
    </section>
  );
};

/** 测试页: shows in a minute whether a printer prints true to size, to the edge, and every face. */
export const testPage = (post: Post, size: TestSize, printedAt: LocalTime): PaperPage =>
  toPage({
    title: '打印机测试页',
    fileName: `打印机测试页 ${size}${post.sample ? ' 示例' : ''}`,
    size: portrait[size],
    css: testPageCss(size),
    sheets: <Sheet head={branchHead(post)} size={size} printedAt={printedAt} />,
    formats: ['pdf'],
    remarks: [],
  });
