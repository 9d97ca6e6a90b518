import type { DocumentRequest, FileFormat } from '#core/contract/document.ts';
import type { DirectLine } from '../direct-line.ts';

/** The posters of the sample as files, and the largest of them cut into sheets of the printer. */
export const posterPapers = async (line: DirectLine): Promise<readonly (readonly [string, DocumentRequest, FileFormat])[]> => {
  const posters = (await line.call('poster.list', {})).filter((poster) => !poster.removed && !poster.template);
  const papers = posters.map(({ id }, index) => [`poster-${index + 1}.pdf`, { kind: 'poster', posterId: id }, 'pdf'] as const);
  const [slogan] = posters.filter(({ templateKey }) => templateKey.startsWith('slogan'));
  return slogan ? [...papers, ['poster-tiles-a4.pdf', { kind: 'poster', posterId: slogan.id }, 'tiles-A4']] : papers;
};
