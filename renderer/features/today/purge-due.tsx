import { Link } from 'react-router';

/** Personal data that has been kept long enough; nothing goes before the secretary has seen it. */
export const PurgeDue = ({ count }: { readonly count: number }) =>
  count === 0 ? null : (
    <section className="panel" aria-label="到期的个人信息">
      <h2>到期的个人信息</h2>
      <div className="do-row">
        <span className="look">有 {count} 处住户、捐赠人等的信息到期，该清除了</span>
        <Link to="/settings?tab=privacy">看一看</Link>
      </div>
    </section>
  );
