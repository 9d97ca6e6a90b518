import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';

/** How our own faces call themselves inside a PDF, and how people call them. */
const ours = [
  [/^NotoSerifSC/, '思源宋体'],
  [/^NotoSansSC/, '思源黑体'],
  [/^LXGWWenKai/, '霞鹜文楷'],
] as const;

/** A subset bears six letters before its name (ISO 32000-1, 9.6.4). */
const nameOf = (font: PDFDict): string | null => {
  const base = font.lookupMaybe(PDFName.of('BaseFont'), PDFName);
  return base ? base.decodeText().replace(/^[A-Z]{6}\+/, '') : null;
};

/** The faces that a PDF really holds, as people call them, each once: what was printed with, not what was asked for. */
export const embeddedFaces = (document: PDFDocument): readonly string[] => {
  const names = document.context
    .enumerateIndirectObjects()
    .flatMap(([, value]) =>
      value instanceof PDFDict && value.lookupMaybe(PDFName.of('Type'), PDFName) === PDFName.of('Font') ? [value] : [],
    )
    .flatMap((font) => nameOf(font) ?? []);
  return [...new Set(names.map((name) => ours.find(([own]) => own.test(name))?.[1] ?? name))];
};
