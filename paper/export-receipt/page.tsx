import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { ExportedFile } from '#core/export/exported-file.ts';
import { stampOf } from '#core/export/package-name.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import type { ExportReceiptModel } from './model.ts';

/** Sixteen digits in groups of four: enough to compare by eye, and nobody makes a second file with the same sixteen by chance. */
const SHOWN_DIGITS = 16;
const KILO = 1000;

const grouped = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1 ');
const sizeWords = (bytes: number): string =>
  bytes >= KILO * KILO ? `${(bytes / KILO / KILO).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / KILO))} KB`;

const columns: readonly ListColumn<ExportedFile>[] = [
  { head: '序号', width: 11, cell: (_, number) => number },
  { head: '文件', look: 'left', cell: ({ name }) => name },
  { head: '大小', width: 20, look: 'figure', cell: ({ bytes }) => sizeWords(bytes) },
  { head: '页数', width: 12, cell: ({ pages }) => pages ?? '—' },
  { head: 'SHA-256 前 16 位', width: 43, cell: ({ sha256 }) => <code>{grouped(sha256.slice(0, SHOWN_DIGITS))}</code> },
  { head: '核对', width: 12, cell: () => null },
];

const css = `${staffCss()}
${listCss()}
${columnCss('receipt', columns)}
${supplyCss}
.grid th{height:9mm}
.grid td{padding:1mm;overflow-wrap:anywhere}
.grid tbody tr{height:8mm}
.facts{display:grid;grid-template-columns:24mm 1fr;gap:1mm 0;font-size:3.7mm;line-height:1.5;margin-bottom:3mm}
.facts dt{font-weight:700}
.facts dd{margin:0;overflow-wrap:anywhere}
code{font-family:${faces.hei};font-size:3.3mm;letter-spacing:0.1mm}
`;

const Facts = ({ model }: { readonly model: ExportReceiptModel }): ReactNode => (
  <dl className="facts">
    <dt>写在</dt>
    <dd>{model.encrypted && model.seal ? `${model.folder} 的 ${model.seal.name}` : model.folder}</dd>
    <dt>方式</dt>
    <dd>{model.encrypted ? '加密包（AES-256），口令另行当面告知，不写在纸上' : '没有加密，请专人保管，用完收回'}</dd>
    {model.seal && (
      <>
        <dt>{model.encrypted ? '加密包校验' : '清单校验'}</dt>
        <dd>
          {model.seal.name}，{sizeWords(model.seal.bytes)}，SHA-256：
          <br />
          <code>{grouped(model.seal.sha256)}</code>
        </dd>
      </>
    )}
  </dl>
);

/** 资料交接清单, A4 portrait: what was handed over, to be signed by both sides. */
export const exportReceiptPage = (model: ExportReceiptModel): PaperPage =>
  toPage({
    title: '资料交接清单',
    fileName: `资料交接清单 ${stampOf(model.at)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={model.head}
        title="资料交接清单"
        aside={`${longDate(dateOf(model.at))} ${model.at.slice(11)} 写入`}
        keeping="一式两份，移交方和接收方各留一份"
        mark={null}
        printedAt={model.printedAt}
      >
        <Facts model={model} />
        <ListTable
          name="receipt"
          columns={columns}
          rows={model.files}
          keyOf={(file) => file.name}
          empty="这次导出没有文件。"
          tail={
            <>
              共 {model.files.length} 个文件，{sizeWords(model.bytes)}。
              {model.encrypted ? '加密包写入后读回，SHA-256 与上面一致。' : '写入后逐个读回，SHA-256 与本表一致。'}
              <SignatureLine names={['移交人', '接收人', '监交人', '日期']} />
            </>
          }
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: [model.encrypted ? '清单里有文件名。加密包和这张纸请分开保管。' : '这些文件没有加密。'],
  });
