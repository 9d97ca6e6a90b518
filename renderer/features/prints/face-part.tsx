import type { UserFont } from '#core/boards/user-font.ts';
import { faceRoles, standardFaces } from '#core/boards/user-font.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { isOnLaptop } from '#renderer/ui/standard-faces.ts';
import { AddFont } from './add-font.tsx';
import { FontList } from './font-list.tsx';

/** 字体: what the standard's faces are printed with here, and fonts of one's own. */
export const FacePart = () => {
  const { data: fonts, error, refetch } = useHostQuery('font.list', {});
  return (
    <section aria-labelledby="faces">
      <h2 id="faces">字体</h2>
      <p>程序自带思源宋体、思源黑体、霞鹜文楷，生僻的名字也能印。公文常用的三种字体不能随程序附送：</p>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      <FaceStates fonts={fonts ?? []} />
      <AddFont />
      {fonts && fonts.length > 0 && <FontList fonts={fonts} />}
    </section>
  );
};

const FaceStates = ({ fonts }: { readonly fonts: readonly UserFont[] }) => (
  <ul className="face-states">
    {faceRoles.map((role) => {
      const { name, substitute } = standardFaces[role];
      const font = fonts.find((one) => one.role === role);
      const instead = isOnLaptop(role) ? '这台电脑有，直接用' : `这台电脑没有，用${substitute}代替`;
      return (
        <li key={role}>
          <b>{name}</b>：{font ? `用添加的“${font.family}”` : instead}
        </li>
      );
    })}
  </ul>
);
