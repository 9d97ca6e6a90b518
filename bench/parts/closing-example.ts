import type { PaperPage } from '#core/contract/document.ts';
import type { PostId } from '#core/contract/id.ts';
import type { ClosingCertificate } from '#core/post/closing.ts';
import { samplePost } from '#core/sample/sample-post.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { closingCertificatePage } from '#paper/closing-certificate/page.tsx';

/** 清除证明 of a post that never was. */
export const closingExample = (today: LocalDate): PaperPage => {
  const at = `${today}T16:00` as LocalTime;
  const hash = '0'.repeat(64);
  const certificate: ClosingCertificate = {
    closedAt: at,
    holdings: [{ word: '人员', count: 37 }],
    archive: { exportId: '', at, folder: '临时党支部', hash },
    chain: { seq: 257, hash },
    destroyed: 12,
    beyond: [],
  };
  const post = { ...samplePost(today), id: 'example' as PostId, sample: true };
  return closingCertificatePage({ post, certificate, printedAt: at });
};
