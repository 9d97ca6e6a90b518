import { wordFaces } from '../word-run.ts';

const { fangsong } = wordFaces;

const runs = `<w:rFonts w:ascii="${fangsong}" w:hAnsi="${fangsong}" w:eastAsia="${fangsong}" w:cs="${fangsong}"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>`;
const paragraphs =
  '<w:widowControl w:val="1"/><w:kinsoku w:val="1"/><w:wordWrap w:val="1"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0"/>';

/** Every paragraph of the brief has this style. */
export const BRIEF_STYLE = 'jianbao';

/**
 * 简报正文: no space between Chinese and figures and no punctuation in the margin, so that lines end where they do on the printed page. Neither can be said
 * of a paragraph in the words of the library.
 */
export const briefStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr>${runs}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BRIEF_STYLE}"><w:name w:val="简报正文"/><w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>
</w:styles>`;
