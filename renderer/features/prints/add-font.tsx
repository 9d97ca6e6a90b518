import { Button } from 'antd';
import { useRef, useState } from 'react';
import { standardFaces } from '#core/boards/user-font.ts';
import { readFileAsBase64 } from '#renderer/api/read-file.ts';
import { failureOf, useAct } from '#renderer/api/use-act.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { tryFont } from './try-font.ts';

/** One button: the file is tried, read in the host, and used at once for the face whose name it bears. */
export const AddFont = () => {
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const add = useAct('font.add', {
    inPlace: true,
    done: ({ family, role }) =>
      role === null ? `已添加“${family}”，需要时可以指定用途` : `已添加“${family}”，印${standardFaces[role].name}时就用它`,
  });
  const take = async (file: File) => {
    setReading(true);
    try {
      const trouble = await tryFont(file);
      add.setFailure(trouble);
      if (!trouble) await add.run({ id: crypto.randomUUID(), fileName: file.name, base64: await readFileAsBase64(file) });
    } catch (error) {
      add.setFailure(failureOf(error));
    } finally {
      setReading(false);
    }
  };
  return (
    <div className="add-font">
      <input
        ref={input}
        type="file"
        hidden
        accept=".ttf,.otf"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ''; // the same file may be chosen again after it was mended
          if (file) void take(file);
        }}
      />
      <div className="row">
        <Button disabled={reading} onClick={() => input.current?.click()}>
          添加字体…
        </Button>
        <span className="quiet">TTF 或 OTF 文件，每个不超过 30 MB。存在加密的资料里，不装进电脑。请用单位有权使用的字体。</span>
      </div>
      {reading && <Busy label="正在读字体文件…" />}
      <FailureNotice failure={add.failure} onClose={() => add.setFailure(null)} />
    </div>
  );
};
