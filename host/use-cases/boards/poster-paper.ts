import type { PosterContent } from '#core/boards/poster-content.ts';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PosterDocument } from '#core/contract/poster-documents.ts';
import { readPoster } from '#db/stores/boards/posters.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readContacts } from '#db/stores/post/settings.ts';
import { posterPage } from '#paper/posters/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

const kinds: Readonly<Record<PosterDocument['kind'], true>> = { poster: true, 'poster-draft': true };

export const isPosterDocument = (document: DocumentRequest): document is PosterDocument => Object.hasOwn(kinds, document.kind);

const contentOf = ({ db }: Desk, document: PosterDocument): PosterContent =>
  document.kind === 'poster' ? readPoster(db, document.posterId).content : document.content;

/** A poster of the designer, saved or in work: the same page for both. */
export const makePosterPage = (desk: Desk, document: PosterDocument): PaperPage => {
  const content = contentOf(desk, document);
  const template = posterTemplates.find(({ key }) => key === content.template);
  if (!template) throw new ExpectedFailure('notFound', '这张海报用的版式这个版本里没有，文字都还在。请换一个版式另做，或升级程序。');
  return posterPage({
    template,
    content,
    post: readPost(desk.db),
    contacts: readContacts(desk.db),
    date: desk.today,
    printedAt: desk.now,
  });
};
