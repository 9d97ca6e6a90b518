import { Link } from 'react-router';
import type { CareView } from '#core/service/care/care-view.ts';

/** The answer of the page in one line, and what must not be overlooked. */
export const CareAnswer = ({ view: { due, reachedToday, missed, purgeDue } }: { readonly view: CareView }) => (
  <div className="care-answer">
    <p>
      今天还要联系 <strong className="figures">{due}</strong> 户，已联系上 <strong className="figures">{reachedToday}</strong> 户
      {missed > 0 && (
        <span className="bad">
          ；漏了 <strong className="figures">{missed}</strong> 户
        </span>
      )}
      。
    </p>
    {purgeDue > 0 && (
      <p className="look">
        {purgeDue} 户到了清除日期：还要包保的请改期，不用了的到<Link to="/settings?tab=privacy">“设置”的“隐私”</Link>清除。
      </p>
    )}
  </div>
);
