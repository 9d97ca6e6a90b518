import { Button } from 'antd';
import type { PersonPartProps } from './person-part-props.ts';

/** 原表: what an import kept as it stood, and a way to be rid of it. */
export const OriginalPart = ({ fields, change }: PersonPartProps) => {
  const kept = Object.entries(fields.original);
  if (kept.length === 0) return null;
  const drop = (heading: string) => change({ original: Object.fromEntries(kept.filter(([other]) => other !== heading)) });
  return (
    <fieldset className="form-part">
      <legend>原表里的内容</legend>
      <p className="quiet">导入时照原样留下的，只在这里看得到，导出花名册时跟着带走。用不着的请删掉。</p>
      <ul className="original-cells">
        {kept.map(([heading, cell]) => (
          <li key={heading}>
            <span>
              {heading}：{cell}
            </span>
            <Button size="small" aria-label={`删掉原表里的${heading}`} onClick={() => drop(heading)}>
              删掉
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
