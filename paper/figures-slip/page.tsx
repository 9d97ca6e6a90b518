import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { ExportRecord } from '#core/export/exported-file.ts';
import { stampOf } from '#core/export/package-name.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalTime, longDate } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

export interface FiguresSlipSource {
  readonly post: Post;
  readonly record: ExportRecord;
  readonly fingerprint: string;
  readonly printedAt: LocalTime;
}

const css = `${staffCss()}
${listCss()}
${supplyCss}
.facts{display:grid;grid-template-columns:26mm 1fr;gap:2mm 0;font-size:4.4mm;line-height:1.6;margin:4mm 0 8mm}
.facts dt{font-weight:700}
.facts dd{margin:0;overflow-wrap:anywhere}
.print{font-family:${faces.hei};font-weight:700;font-size:9mm;line-height:1.7;letter-spacing:0.4mm;text-align:center;border:0.55mm solid #111;padding:4mm 0;margin-bottom:3mm}
.print span{display:block}
.how{font-size:4.2mm;line-height:1.8;margin:0 0 8mm}
.how p{margin:0}
code{font-family:${faces.hei};font-size:3.5mm}
`;

const HALF = 20;

const Facts = ({ record }: Pick<FiguresSlipSource, 'record'>): ReactNode => {
  const [file] = record.files;
  return (
    <dl className="facts">
      <dt>文件</dt>
      <dd>{file?.name}</dd>
      <dt>写入时间</dt>
      <dd>
        {longDate(dateOf(record.at))} {record.at.slice(11)}，写入后读回核对
      </dd>
      <dt>大小</dt>
      <dd>{file?.bytes.toLocaleString('en-US')} 字节</dd>
      <dt>SHA-256</dt>
      <dd>
        <code>{file?.sha256.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </dd>
    </dl>
  );
};

/** 数据包交接单, A4 portrait: the fingerprint large, since it is read aloud over the telephone. */
export const figuresSlipPage = ({ post, record, fingerprint, printedAt }: FiguresSlipSource): PaperPage => {
  const head = branchHead(post);
  return toPage({
    title: '数据包交接单',
    fileName: `数据包交接单 ${stampOf(record.at)}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={head}
        title="数据包交接单"
        aside={longDate(dateOf(record.at))}
        keeping="一式两份，和文件分开交"
        mark={null}
        printedAt={printedAt}
      >
        <Facts record={record} />
        <div className="print" data-keep="">
          <span>{fingerprint.slice(0, HALF - 1)}</span>
          <span>{fingerprint.slice(HALF)}</span>
        </div>
        <div className="how">
          <p>上面是本指挥所数据密钥的指纹。每个数据包都用同一把密钥签名，指纹不变。</p>
          <p>接收方核对：命令 post figures check 文件 --key 指纹。改动一个字、换一把密钥，都会说出来。</p>
          <p>数据包里只有数字和物资名称，没有姓名、门牌和电话。</p>
        </div>
        <SignatureLine names={['移交人', '接收人', '日期']} />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['指纹和文件分开交：放在同一个 U 盘里就证明不了是谁写的。'],
  });
};
