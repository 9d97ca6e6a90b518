import { describe, expect, it } from 'vitest';
import { minutesModel } from './minutes/model.ts';
import { minutesPage } from './minutes/page.tsx';
import { sampleMeeting } from './testing/sample-meeting.ts';
import { samplePost } from './testing/sample-people.ts';
import { withNonce } from './with-nonce.ts';

const title = '</title><style>*{display:none}</style><script>1</script>';
const page = minutesPage(minutesModel({ post: samplePost({ branchName: title }), meeting: sampleMeeting(1, 1) }));

describe('the finished page', () => {
  it('has one style, no script and no style attribute (the window policy would drop them and the sheet would fall apart)', () => {
    expect(page.html.match(/<style/g)).toHaveLength(1);
    expect(page.html).not.toMatch(/<script|\sstyle="/);
  });

  it('carries the nonce on its style and its faces', () => {
    const html = withNonce(page.html, 'abc+/=');
    expect(html).toContain('<style nonce="abc+/=">');
    expect(html).toContain('<link nonce="abc+/=" rel="stylesheet" href="/fonts/fonts.css"/>');
    expect(() => withNonce(page.html, '"><script>')).toThrow();
  });
});
