import type { PaperPage } from '#core/contract/document.ts';
import type { ClosingCertificate } from '#core/post/closing.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalTime, longDate, shortDate } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

const css = `${staffCss()}
${supplyCss}
h2{font-family:${faces.hei};font-weight:700;font-size:4.6mm;line-height:8mm;margin-top:4mm}
p{font-size:4.2mm;line-height:7.2mm;text-align:justify}
.hash{font-family:'Noto Sans Mono','DejaVu Sans Mono',monospace;font-size:3.4mm;line-height:6mm;word-break:break-all}
`;

const timeWords = (at: LocalTime): string => `${longDate(dateOf(at))} ${at.slice(11, 16)}`;

interface Source {
  readonly post: Post;
  readonly certificate: ClosingCertificate;
  readonly printedAt: LocalTime;
}

/** 资料清除证明, A4 portrait. It names nobody: what there was is said in counts, where it went in hashes. */
export const closingCertificatePage = ({ post, certificate, printedAt }: Source): PaperPage => {
  const { archive, chain, holdings, beyond } = certificate;
  return toPage({
    title: '资料清除证明',
    fileName: `资料清除证明 ${dateOf(certificate.closedAt)}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={branchHead(post)}
        title="资料清除证明"
        aside={shortDate(dateOf(certificate.closedAt))}
        keeping="随档案一并移交，支部留存一份"
        mark={null}
        printedAt={printedAt}
      >
        <p>
          {post.branchName}撤销，{timeWords(certificate.closedAt)}在本机清除全部资料，共销毁 {certificate.destroyed}{' '}
          个文件（含本机备份和钥匙）。
        </p>
        <h2>清除前存有</h2>
        <p>{holdings.map(({ word, count }) => `${word} ${count} 条`).join('、')}。</p>
        <h2>清除前导出的整套档案</h2>
        <p>
          {timeWords(archive.at)}导出，文件夹“{archive.folder}”，清除前逐个读回或由书记确认已经移交。校验值（SHA-256）：
        </p>
        <p className="hash">{archive.hash}</p>
        <h2>操作记录链</h2>
        <p>清除前共 {chain.seq} 步，末环校验值如下；档案中的加密副本终于同一环，本机只留链条、不留内容，两边可以互相印证。</p>
        <p className="hash">{chain.hash}</p>
        <h2>没有清除、请自行收回或销毁的副本</h2>
        {beyond.length === 0 && <p>没有。</p>}
        {beyond.map((copy) => (
          <p key={copy} className="hash">
            {copy}
          </p>
        ))}
        <SignatureLine names={['书记', '监督人', '日期']} />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: beyond.length > 0 ? [`还有 ${beyond.length} 份副本没有清除，请收回或销毁后再签字。`] : [],
  });
};
