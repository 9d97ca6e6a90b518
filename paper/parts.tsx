import type { ReactNode } from 'react';
import type { BranchHead } from './branch-head.ts';
import { showPhone } from './show-phone.ts';
import { nameLines } from './text-size.ts';

/** 示例: stands on every sheet of the sample post, so that invented people are never taken for real ones. */
export const SampleMark = ({ sample }: { readonly sample: boolean }): ReactNode =>
  sample ? <div className="sample-mark">示例</div> : null;

/** One line that shrinks rather than breaks; `paginate` does the shrinking. */
export const Fit = ({ className = '', children }: { readonly className?: string; readonly children: ReactNode }): ReactNode => (
  <div className={`fit ${className}`} data-fit="">
    {children}
  </div>
);

/** 第 1 页 共 3 页; `paginate` fills in the figures. */
export const PageCount = (): ReactNode => (
  <span className="page-count">
    第 <b data-page="">1</b> 页 共 <b data-pages="">1</b> 页
  </span>
);

/** A name of two characters takes the width of three, as in every Chinese list of names. */
export const Name = ({ name }: { readonly name: string }): ReactNode => {
  const characters = Array.from(name);
  if (characters.length !== 2 || !/^\p{Script=Han}{2}$/u.test(name)) return <span className="name">{name}</span>;
  return (
    <span className="name">
      <span className="spread">{characters[0]}</span>
      {characters[1]}
    </span>
  );
};

/** A name in a column of a list: one line, or a long one in two at its point. */
export const ListName = ({ name }: { readonly name: string }): ReactNode => {
  const lines = nameLines(name);
  return lines.map((line) => (
    <Fit key={line} className={lines.length > 1 ? 'list-name half' : 'list-name'}>
      <Name name={line} />
    </Fit>
  ));
};

/** The contact zone: a reader finds the telephone in two seconds. Nothing is printed for a number that is not set. */
export const Telephones = ({ head }: { readonly head: BranchHead }): ReactNode => {
  const lines = [
    { label: '24小时值班电话', phone: head.hotline },
    { label: '监督电话', phone: head.supervisionPhone },
  ].filter((line) => line.phone !== '');
  return (
    <div className="telephones">
      {lines.map((line) => (
        <div className="telephone" key={line.label}>
          <div className="telephone-label">{line.label}</div>
          <Fit className="telephone-number">{showPhone(line.phone)}</Fit>
        </div>
      ))}
    </div>
  );
};
