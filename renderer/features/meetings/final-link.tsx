import { Link } from 'react-router';

/** From the editor of a meeting to what comes after it. */
export const FinalLink = ({ meetingId }: { readonly meetingId: string }) => (
  <Link to={`/meetings/record?focus=${meetingId}`}>会后：定稿、附件、落实</Link>
);
