import type { BriefDocument } from '#core/contract/brief-documents.ts';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { readPost } from '#db/stores/post/post.ts';
import { briefDocx } from '#paper/brief/docx.ts';
import { type BriefModel, briefModel } from '#paper/brief/model.ts';
import { briefPage } from '#paper/brief/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';
import { readBriefView } from './brief.ts';

export const isBriefDocument = (document: DocumentRequest): document is BriefDocument =>
  document.kind === 'day-brief' || document.kind === 'week-brief';

const modelOf = (desk: Desk, { kind, date }: BriefDocument): BriefModel => {
  const { view, source } = readBriefView(desk, kind === 'day-brief' ? 'day' : 'week', date);
  return briefModel({ post: readPost(desk.db), view, days: source.days, printedAt: desk.now });
};

/** 工作日报、一周小结 as saved, else as the figures say it now. */
export const makeBriefPage = (desk: Desk, document: BriefDocument): PaperPage => briefPage(modelOf(desk, document));

export const makeBriefDocx = (desk: Desk, document: BriefDocument): Promise<Uint8Array> => briefDocx(modelOf(desk, document));
