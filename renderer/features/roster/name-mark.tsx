import { InfoCircleOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { nameNotice } from '#core/roster/names/odd-characters.ts';

/** A sign beside a name that will not print as it should, with what to do about it. */
export const NameMark = ({ name }: { readonly name: string }) => {
  const notice = nameNotice(name);
  if (notice === null) return null;
  return (
    <Tooltip title={notice}>
      <button type="button" className="name-mark" aria-label={notice}>
        <InfoCircleOutlined aria-hidden />
      </button>
    </Tooltip>
  );
};
