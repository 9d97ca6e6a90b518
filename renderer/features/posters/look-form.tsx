import { Input, Radio } from 'antd';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { hueOf } from '#paper/posters/hues.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PictureField } from './picture-field.tsx';
import { sizeWords } from './size-words.ts';

interface LookFormProps {
  readonly template: PosterTemplate;
  readonly content: PosterContent;
  readonly onChange: (about: string, part: Partial<PosterContent>) => void;
}

const MOST_QR = 400;
/** characters from which on the squares of a code are too fine for a telephone two steps away */
const DENSE_QR = 120;

const Palettes = ({ template, content, onChange }: LookFormProps) => (
  <fieldset className="poster-choice">
    <legend>配色</legend>
    <Radio.Group value={content.palette} onChange={(event) => onChange('palette', { palette: event.target.value })}>
      {template.palettes.map((palette) => (
        <Radio key={palette} value={palette}>
          <span className="poster-hue" aria-hidden="true" style={{ background: hueOf(palette) }} />
          {palette}
        </Radio>
      ))}
    </Radio.Group>
  </fieldset>
);

const Sizes = ({ template, content, onChange }: LookFormProps) => (
  <fieldset className="poster-choice">
    <legend>纸张</legend>
    <Radio.Group value={content.size} onChange={(event) => onChange('size', { size: event.target.value })}>
      {template.sizes.map((size) => (
        <Radio key={size} value={size}>
          {sizeWords[size]}
        </Radio>
      ))}
    </Radio.Group>
  </fieldset>
);

const Code = ({ content, onChange }: Omit<LookFormProps, 'template'>) => {
  const dense = content.qr.length > DENSE_QR;
  return (
    <FormField
      label="二维码"
      hint={dense ? '内容太长，码会很密，手机要贴近才扫得出。请换短一点的网址。' : '填网址或要扫出来的文字，印出来就是二维码；空着不印。'}
    >
      {(field) => (
        <Input {...field} maxLength={MOST_QR} value={content.qr} onChange={(event) => onChange('qr', { qr: event.target.value })} />
      )}
    </FormField>
  );
};

/** Everything about a poster but its words: colours, paper, picture, QR code. */
export const LookForm = ({ template, content, onChange }: LookFormProps) => (
  <>
    <Palettes template={template} content={content} onChange={onChange} />
    <Sizes template={template} content={content} onChange={onChange} />
    {template.picture && <PictureField picture={content.picture} onChange={(picture) => onChange('picture', { picture })} />}
    {template.qr && <Code content={content} onChange={onChange} />}
  </>
);
