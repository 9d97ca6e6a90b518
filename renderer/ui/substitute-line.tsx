import { standardFaces } from '#core/boards/user-font.ts';
import { substituted } from './standard-faces.ts';

interface SubstituteLineProps {
  readonly html: string;
  /** where fonts are added may be gone to from here */
  readonly linked: boolean;
}

/** One calm line: which of the standard's faces this laptop lacks and what stands in for it. */
export const SubstituteLine = ({ html, linked }: SubstituteLineProps) => {
  const roles = substituted(html);
  if (roles.length === 0) return null;
  const names = roles.map((role) => standardFaces[role].name).join('、');
  const instead = [...new Set(roles.map((role) => standardFaces[role].substitute))].join('、');
  return (
    <p className="quiet paper-substitute">
      这台电脑没有{names}字体，用{instead}代替
      {linked ? (
        <>
          ；可以在<a href="#/boards/prints">打印与字体</a>里添加。
        </>
      ) : (
        '。'
      )}
    </p>
  );
};
