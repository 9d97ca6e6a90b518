import { moduleMm } from './code.tsx';
import { labelOf } from './letters.ts';
import { inLines, type PosterSheet, type PosterSource } from './sheet.ts';

const quoted = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join('、');

const written = ({ content }: PosterSource, key: string): string => (content.words[key] ?? '').trim();

/** Places that the sample fills and the writer left blank. */
const blankPlaces = (source: PosterSource): readonly string[] =>
  source.template.places.filter(({ key, sample }) => sample !== '' && written(source, key) === '').map(labelOf);

/** Times, places and amounts that are still those of the sample. */
const samplePlaces = (source: PosterSource): readonly string[] =>
  source.template.places.filter(({ key, sample, local }) => local && written(source, key) === sample).map(labelOf);

const leftOutRows = (source: PosterSource): readonly string[] =>
  source.template.places.flatMap((place) => {
    const lines = inLines(written(source, place.key)).length;
    const { rows = lines } = place;
    return lines > rows ? [`“${labelOf(place)}”最多印 ${rows} 行，后面 ${lines - rows} 行没有印。`] : [];
  });

/** The smallest module that a telephone close by still reads off ordinary paper, mm (13 mil, the common rule of printers). */
const LEAST_MODULE = 0.33;

/** What a careful reader should know of the words before printing. */
export const wordRemarks = (source: PosterSource, sheet: PosterSheet): readonly string[] => {
  const [blank, sample] = [blankPlaces(source), samplePlaces(source)];
  return [
    ...(blank.length > 0 ? [`还空着：${quoted(blank)}。`] : []),
    ...(sample.length > 0 ? [`${quoted(sample)}还是样板里的话，请改成这里的，核对后再打印。`] : []),
    ...leftOutRows(source),
    ...(sheet.qr !== '' && moduleMm(sheet.qr, sheet) < LEAST_MODULE
      ? ['二维码的内容太长，点子太细，手机可能扫不出来，请换短一些的网址或文字。']
      : []),
  ];
};
