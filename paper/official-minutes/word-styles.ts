import { minutesGrid as grid } from '../minutes/grid.ts';
import { LINE, SPACING, wordFaces } from '../word-run.ts';

const { fangsong } = wordFaces;

const runs = `<w:rFonts w:ascii="${fangsong}" w:hAnsi="${fangsong}" w:eastAsia="${fangsong}" w:cs="${fangsong}"/><w:spacing w:val="${SPACING}"/><w:sz w:val="${grid.fontPt * 2}"/><w:szCs w:val="${grid.fontPt * 2}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>`;
const paragraphs = `<w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:wordWrap w:val="1"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/><w:jc w:val="both"/>`;

/** Every paragraph of the paper has this style. */
export const WORD_STYLE = 'gongwen';

/**
 * 公文正文: 3号仿宋 on fixed lines, 禁则 on, no punctuation in the margin and no space between Chinese and figures, so that lines end where they do on the
 * printed page. The last three can only be said here; a style of our own, because the library writes its own over `Normal` and LibreOffice passes over
 * the defaults.
 */
export const wordStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr>${runs}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="${WORD_STYLE}"><w:name w:val="公文正文"/><w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>
</w:styles>`;
