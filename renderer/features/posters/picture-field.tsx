import { Button } from 'antd';
import { useRef, useState } from 'react';
import { shrinkPicture } from './shrink-picture.ts';

interface PictureFieldProps {
  /** data URI; '' = none */
  readonly picture: string;
  readonly onChange: (picture: string) => void;
}

interface Told {
  readonly words: string;
  readonly failed: boolean;
}

const nothing: Told = { words: '', failed: false };

/** The one picture of a poster: picked, seen small, taken out again. */
export const PictureField = ({ picture, onChange }: PictureFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState(nothing);

  const pick = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setTold(nothing);
    const shrunk = await shrinkPicture(file);
    setBusy(false);
    if (shrunk.ok) onChange(shrunk.dataUri);
    setTold(shrunk.ok ? { words: shrunk.remark ?? '', failed: false } : { words: shrunk.sentence, failed: true });
  };
  return (
    <fieldset className="poster-picture">
      <legend>图片</legend>
      {picture !== '' && <img className="poster-picture-small" src={picture} alt="海报上的图片" />}
      <div className="poster-line">
        <input
          ref={input}
          type="file"
          hidden
          accept="image/jpeg,image/png,image/webp"
          onChange={(event) => {
            void pick(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button loading={busy} onClick={() => input.current?.click()}>
          {picture === '' ? '选图片…' : '换图片…'}
        </Button>
        {picture !== '' && <Button onClick={() => onChange('')}>不要图片</Button>}
      </div>
      <p className={told.failed ? 'field-error' : 'quiet'} role="status">
        {told.words || '照片里的拍摄地点和时间会自动去掉。'}
      </p>
    </fieldset>
  );
};
