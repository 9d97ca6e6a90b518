import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { ClosingMatter } from '#core/post/closing.ts';

/** 第一步: what is still open, each with the way to it. */
export const MattersStep = ({ matters }: { readonly matters: readonly ClosingMatter[] }) => (
  <section aria-labelledby="closing-matters">
    <h2 id="closing-matters">一、看看还有什么没办完</h2>
    {matters.length === 0 ? (
      <p className="done">
        <CheckCircleOutlined aria-hidden="true" /> 都办完了。
      </p>
    ) : (
      <>
        <ul className="closing-matters">
          {matters.map(({ words, path }) => (
            <li key={words}>
              {words} <Link to={path}>去办</Link>
            </li>
          ))}
        </ul>
        <p className="quiet">办不完的可以留下，会印在移交单上，一并移交。</p>
      </>
    )}
  </section>
);
