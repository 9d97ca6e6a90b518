import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { FiguresDocument } from '#core/contract/figures-documents.ts';
import { period } from '#core/contract/period.ts';
import { readExportRun } from '#db/stores/exports.ts';
import { readFiguresKey } from '#db/stores/figures/figures-key.ts';
import { readDayFigures } from '#db/stores/figures/site-figures/read-day-figures.ts';
import { readSiteFigures } from '#db/stores/figures/site-figures/read-site-figures.ts';
import { readPost } from '#db/stores/post/post.ts';
import { figuresOverviewPage } from '#paper/figures-overview/page.tsx';
import { figuresSlipPage } from '#paper/figures-slip/page.tsx';
import { fingerprintOf } from '../../figures/package-signature.ts';
import type { Desk } from '../paper/paper-desk.ts';

export const isFiguresDocument = (document: DocumentRequest): document is FiguresDocument =>
  document.kind === 'figures-overview' || document.kind === 'figures-slip';

/** Papers of the figures. */
export const makeFiguresPage = ({ db, now }: Desk, document: FiguresDocument): PaperPage => {
  const post = readPost(db);
  if (document.kind === 'figures-overview') {
    const { from, to } = document;
    const wrong = period.safeParse({ from, to }).error?.issues[0]?.message;
    if (wrong) throw new ExpectedFailure('invalid', `${wrong}，没有打印。请改好日期再试。`);
    return figuresOverviewPage({
      post,
      figures: readSiteFigures(db, from, to, now),
      days: readDayFigures(db, from, to, now),
      printedAt: now,
    });
  }
  const key = readFiguresKey(db);
  if (!key) throw new ExpectedFailure('notFound', '还没有写过数据包，没有交接单。请先在“数据”页写一个数据包。');
  return figuresSlipPage({ post, record: readExportRun(db, document.exportId), fingerprint: fingerprintOf(key.public), printedAt: now });
};
