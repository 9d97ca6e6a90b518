const BLOCK =
  /<\/?(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul|svg|text)\b[^>]*>/g;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** What a reader reads of a finished page, block by block (a cell, a line, a name), without markup. */
export const textBlocks = (html: string): readonly string[] =>
  html
    .slice(html.indexOf('<body'))
    .replaceAll(/<style\b.*?<\/style>/gs, '')
    .split(BLOCK)
    .map((block) =>
      block
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
        .trim(),
    )
    .filter((block) => block !== '');
